import type { TFunction } from "i18next";
import { betaPath } from "~/features/beta/beta";
import { casePath } from "~/features/business-case/business-case";
import { entryPath } from "~/features/changelog/entry";
import { worthPath } from "~/features/changelog/worth";
import { contributorsPath, creditPath } from "~/features/contributors/contributor";
import { ideaPath } from "~/features/ideas/idea";
import { answerPath, questionPath } from "~/features/questions/question";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { talkPath } from "~/features/talk/talk";
import { trailPath } from "~/features/trails/trail";
import type { BehalfKind, Horizon, ReportDecision } from "~db/schema";
import type { NotificationKind } from "./who-is-told";

/** What one sentence about a happening needs, in the reader's language where it has one. */
export interface Told {
  kind: NotificationKind;
  /** Whether it is about what the reader made. */
  own: boolean;
  /** Null where the person is not named. */
  name: string | null;
  /** Of the idea, or of what the changelog says. */
  title: string;
  board: string;
  status: string;
  item: string;
  horizon: Horizon;
  /** Whether somebody whom it tells of still waits to be let in. */
  waits: boolean;
  /** Whether it is about an internal note. */
  internal: boolean;
  /** Whether it is about a comment. */
  onComment: boolean;
  /** What became of a report. */
  decision: ReportDecision;
  /** What somebody entered in the reader's name. */
  entry: BehalfKind;
  /** What a trail is called. */
  trail: string;
  /** What was asked. */
  question: string;
  /** Of which account a business case is. */
  account: string;
}

/** The sentence of an inbox entry, and the subject of a mail. */
export function sayNotification(t: TFunction<"notifications">, told: Told): string {
  const { kind, own, horizon, waits, internal, onComment, decision, entry, ...words } = told;
  const values = { ...words, name: told.name ?? t("somebody"), horizon: t(`horizon.${horizon}`) };
  if (kind === "entered") return t(`said.entered.${entry}`, values);
  if (kind === "disowned") return t("said.disowned", values);
  if (kind === "vote_set_aside" || kind === "vote_counted_again") return t(`said.${kind}`, values);
  if (
    kind === "item_moved" ||
    kind === "item_delivered" ||
    kind === "published" ||
    kind === "worth_asked" ||
    kind === "credit_asked" ||
    kind === "credit_disputed" ||
    kind === "item_hidden" ||
    kind === "talk_replied" ||
    kind === "talk_mentioned" ||
    kind === "talked" ||
    kind === "registered" ||
    kind === "taken_up" ||
    kind === "quoted"
  ) {
    return t(`said.${kind}`, values);
  }
  if (isOfCase(kind)) return t(`said.${kind}`, values);
  if (isOfQuestion(kind)) return t(`said.${kind}`, values);
  if (isOfBeta(kind)) return t(`said.${kind}`, values);
  if (isOfBrief(kind)) return t(`said.${kind}`, values);
  if (kind === "waiting") return t(waits ? "said.waiting.open" : "said.waiting.decided", values);
  if (kind === "hidden" || kind === "approved" || kind === "refused") {
    return t(`said.${kind}.${onComment ? "comment" : "idea"}`, values);
  }
  if (kind === "report_decided") return t(`said.report_decided.${decision}`, values);
  if (isOfTrail(kind)) return t(`said.${kind}`, values);
  if (kind === "assigned" || kind === "assigned_many") return t(`said.${kind}`, values);
  if (kind === "discussed") return t(internal ? "said.noted.discussed" : "said.discussed", values);
  if (internal && kind === "mentioned") return t("said.noted.mentioned", values);
  if (internal && kind === "replied") {
    return t(own ? "said.noted.own" : "said.noted.replied", values);
  }
  return own ? t(`said.${kind}.own`, values) : t(`said.${kind}.other`, values);
}

type BetaKind = Extract<NotificationKind, `beta_${string}`>;

/** Whether it tells of the beta of a roadmap item. */
export function isOfBeta(kind: NotificationKind): kind is BetaKind {
  return kind.startsWith("beta_");
}

type CaseKind = Extract<NotificationKind, `case_${string}`>;

/** Whether it tells of a business case. */
export function isOfCase(kind: NotificationKind): kind is CaseKind {
  return kind.startsWith("case_");
}

type QuestionKind = Extract<NotificationKind, `question_${string}` | `answer_${string}`>;

/** Whether it tells of a question to people who do the same work, or of an answer. */
export function isOfQuestion(kind: NotificationKind): kind is QuestionKind {
  return kind.startsWith("question_") || kind.startsWith("answer_");
}

/** What is told without saying who did it: who asked may not be named. */
export function isUnnamed(kind: NotificationKind): boolean {
  return kind === "answer_accepted" || kind === "answer_thanked";
}

type TrailKind = Extract<NotificationKind, `trail_${string}`>;

const briefKinds = ["suggested", "suggestion_taken", "suggestion_declined", "co_writing"] as const;
type BriefKind = (typeof briefKinds)[number];

/** Whether it tells of who writes on a roadmap item. */
export function isOfBrief(kind: NotificationKind): kind is BriefKind {
  return briefKinds.some((each) => each === kind);
}

/** Whether it tells of what a prospect did on a trail. */
export function isOfTrail(kind: NotificationKind): kind is TrailKind {
  return kind.startsWith("trail_");
}

/** The page that a notification leads to. */
export function notificationPath(about: {
  kind: NotificationKind;
  commentId: number | null;
  idea: { id: number; title: string } | null;
  item: { id: number; title: string } | null;
  /** Of the changelog. */
  entry: { id: number; title: string } | null;
  newcomerId?: number | null;
  /** What was entered in the reader's name. */
  entryId?: number | null;
  trail: { id: number } | null;
  talk: { id: number; rootId: number } | null;
  question: { id: number; title: string; answerId: number | null } | null;
  businessCase: { id: number } | null;
  /** Whether it stands in the official response. */
  inAnswer: boolean;
}): string {
  if (about.kind === "disowned") return "/on-behalf";
  if (about.entryId) return `/in-your-name/${about.entryId}`;
  if (about.entry) return entryPath(about.entry);
  if (about.kind === "worth_asked" && about.item) return worthPath(about.item.id);
  if (about.kind === "credit_asked" && about.item) return creditPath(about.item.id);
  if (about.kind === "credit_disputed" && about.item) return contributorsPath(about.item.id);
  if (about.trail) return trailPath(about.trail);
  if (about.businessCase) return casePath(about.businessCase.id);
  if (about.question) {
    const { answerId } = about.question;
    return answerId === null ? questionPath(about.question) : answerPath(about.question, answerId);
  }
  if (about.newcomerId) return `/admin/people/${about.newcomerId}`;
  if (about.kind === "report_decided" && about.idea === null) return "/rules";
  if (about.kind === "quoted" && about.idea) return `/ideas/${about.idea.id}/evidence#statements`;
  if (about.item && about.kind === "beta_opened") return betaPath(about.item.id);
  if (about.item && about.kind === "beta_joined") return `${betaPath(about.item.id)}/testers`;
  if (about.talk && about.item) return talkPath(about.item.id, about.talk);
  if (about.kind === "registered" && about.item) return `/roadmap/${about.item.id}/register`;
  if (about.commentId !== null) return `/comments/${about.commentId}`;
  if (about.item && about.kind === "co_writing") return `/roadmap/${about.item.id}/invitation`;
  if (about.item && isOfBrief(about.kind)) return `/roadmap/${about.item.id}/suggestions`;
  const leadsToItem = about.kind === "promoted" || about.idea === null;
  if (about.item && leadsToItem) return itemPath(about.item);
  if (!about.idea) return "/inbox";
  return about.inAnswer ? `${ideaPath(about.idea)}#answer` : ideaPath(about.idea);
}
