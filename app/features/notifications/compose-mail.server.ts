import type { TFunction } from "i18next";
import { worthUses } from "~/features/changelog/worth";
import { worthMailPath } from "~/features/changelog/worth-link.server";
import { creditMailPath } from "~/features/contributors/credit-link.server";
import type { Followed } from "~/features/ideas/follow.server";
import { textsOf } from "~/i18n/texts.server";
import { excerpt, excerptLines } from "~/platform/excerpt";
import type { Mail } from "~/platform/mail.server";
import type { MailBlock } from "~/platform/mail-content";
import { headerText } from "~/platform/mail-header";
import { renderMail } from "~/platform/render-mail.server";
import { mailKeyOf } from "./folded-mail.queries.server";
import type { Happening } from "./happening";
import { preferenceKindOf } from "./preference";
import {
  isOfBeta,
  isOfBrief,
  isOfTrail,
  notificationPath,
  sayNotification,
} from "./say-notification";
import type { Telling } from "./telling";
import { unsubscribeHeaders } from "./unsubscribe-headers";
import { unsubscribePath } from "./unsubscribe-link.server";

const QUOTED = 700;
/** Of those that a rep looks after. */
const ACCOUNTS_NAMED = 5;

/** What all mails of a community share. */
export interface MailFrame {
  siteName: string;
  publicUrl: string;
  secret: string;
  /** The name of a status in a language. */
  statusName(id: number, language: string): string;
}

type Say = TFunction<"notifications">;

/** The mail that tells one person of one thing, in their language. */
export async function composeMail(frame: MailFrame, telling: Telling): Promise<Mail> {
  const { happening, personId, kind } = telling;
  const t = textsOf(telling.language).getFixedT(null, "notifications");
  const subject = headerText(subjectOf(t, frame, telling));
  const stops = stopsOf(frame, telling);
  const { html, text } = await renderMail({
    language: telling.language,
    siteName: frame.siteName,
    heading: subject,
    preview: excerpt(happening.words, 120),
    blocks: blocksOf(t, frame, telling),
    footer: [
      { text: t(`mail.why.${isOfTrail(kind) ? "trail" : telling.relation}`) },
      ...(stops.subject
        ? [{ text: t(`mail.stop.${stops.subject.kind}`), href: stops.subjectUrl }]
        : []),
      { text: t("mail.stop.kind"), href: stops.kindUrl },
      { text: t("mail.stop.settings"), href: `${frame.publicUrl}/settings/notifications` },
    ],
  });
  return {
    key: mailKeyOf(happening.activityId, personId),
    kind,
    personId,
    to: telling.address ?? "",
    subject,
    text,
    html,
    headers: unsubscribeHeaders(stops.kindUrl),
    ...(telling.ideaId === null ? {} : { ideaId: telling.ideaId }),
  };
}

function subjectOf(t: Say, frame: MailFrame, { happening, kind, own, language }: Telling): string {
  return sayNotification(t, {
    kind,
    own,
    name: happening.actor.name,
    title: happening.idea?.title ?? happening.entry?.title ?? "",
    board: happening.idea?.boardName ?? "",
    status: happening.status ? frame.statusName(happening.status.id, language) : "",
    item: happening.item?.title ?? "",
    horizon: happening.item?.horizon ?? "later",
    waits: false,
    internal: happening.comment?.internal ?? false,
    onComment: happening.comment !== null,
    // Told in the inbox alone.
    decision: "cleared",
    entry: "vote",
    trail: happening.trail?.title ?? "",
    question: happening.question?.title ?? "",
    account: happening.businessCase?.account ?? "",
  });
}

/** The actor's words first, then what the product adds, then the one button. */
function blocksOf(t: Say, frame: MailFrame, telling: Telling): MailBlock[] {
  const { happening, own } = telling;
  const quote = excerptLines(happening.words, QUOTED);
  const isReceipt = telling.kind === "posted" && own;
  if (telling.kind === "worth_asked") return worthBlocks(t, frame, telling);
  if (telling.kind === "credit_asked") return creditBlocks(t, frame, telling);
  const path = notificationPath({
    ...happening,
    ...telling,
    commentId: happening.comment?.id ?? null,
    inAnswer: isAnswer(happening),
  });
  return [
    ...(quote && !isReceipt && !isKeptBack(telling)
      ? [{ quote, ...(isByAsker(telling) ? {} : { by: signature(t, frame, telling) }) }]
      : []),
    ...addedBlocks(t, telling),
    { button: t(`mail.${buttonOf(telling)}`), href: frame.publicUrl + path },
    ...accountBlocks(t, frame, telling),
  ];
}

/** One press says whether it is used; the page behind it asks the rest. */
function worthBlocks(t: Say, frame: MailFrame, { happening, personId }: Telling): MailBlock[] {
  const { item, worthDays: days } = happening;
  if (!item || days === null) return [];
  const path = worthMailPath(frame.secret, { itemId: item.id, days, personId });
  return [
    { text: t("mail.worth_asked") },
    ...worthUses.map((used) => ({
      button: t(`mail.worth.${used}`),
      href: `${frame.publicUrl}${path}&used=${used}`,
    })),
  ];
}

/** It opens without signing in: who is asked may be known by their mail alone. */
function creditBlocks(t: Say, frame: MailFrame, { happening, personId }: Telling): MailBlock[] {
  const { item } = happening;
  if (!item) return [];
  const path = creditMailPath(frame.secret, { itemId: item.id, personId });
  return [
    { text: t("mail.credit_asked") },
    { button: t("mail.chooseCredit"), href: frame.publicUrl + path },
  ];
}

/** To a rep: which of their accounts asked for it. */
function accountBlocks(t: Say, frame: MailFrame, { happening, relation, personId }: Telling) {
  if (relation !== "account_rep") return [];
  const accounts = happening.repAccounts.filter((account) => account.personId === personId);
  return accounts.slice(0, ACCOUNTS_NAMED).map(({ accountId, name }) => ({
    button: t("mail.openAccount", { account: name }),
    href: `${frame.publicUrl}/accounts/${accountId}`,
  }));
}

const isAnswer = ({ kinds }: Happening) => kinds.includes("responded");

/** The team's reason is quoted without a name. */
const isKeptBack = ({ kind }: Pick<Telling, "kind">) =>
  kind === "hidden" ||
  kind === "item_hidden" ||
  kind === "refused" ||
  kind === "question_hidden" ||
  kind === "answer_hidden";

/** Who asked is told on the question's page, as far as the reader is told it. */
const isByAsker = ({ kind }: Pick<Telling, "kind">) =>
  kind === "question_asked" || kind === "question_escalated";

function addedBlocks(t: Say, telling: Telling): MailBlock[] {
  const { happening, kind, own, relation } = telling;
  const { item, status } = happening;
  if (happening.trail) return [];
  if (kind === "case_shown") return [{ text: t("mail.case_shown") }];
  if (kind === "question_asked" || kind === "question_escalated" || kind === "answer_accepted") {
    return [{ text: t(`mail.${kind}`) }];
  }
  if (kind === "posted") return own ? [{ text: t("mail.posted") }] : [];
  if (kind === "quiet") return [{ text: t("mail.quiet", { count: happening.quietDays ?? 0 }) }];
  if (kind === "vote_set_aside") return [{ text: t("mail.vote_set_aside") }];
  if (isKeptBack(telling)) {
    return [{ text: t("mail.hidden") }, { quote: happening.words }];
  }
  if (kind === "assigned" || kind === "assigned_many") return [{ text: t("mail.assigned") }];
  if (kind === "taken_up") return [{ text: t("mail.taken_up") }];
  if (kind === "delivered") return [{ text: t("mail.delivered") }];
  if (relation === "account_rep") return [{ text: t("mail.account_rep") }];
  if ((kind === "item_delivered" || kind === "published") && relation !== "item_follower")
    return [{ text: t("mail.item_delivered") }];
  if (kind === "merged") {
    const into = happening.into;
    return [{ text: into ? t("mail.merged", { into }) : t("mail.mergedElsewhere") }];
  }
  if (kind === "promoted" && item) {
    const horizon = t(`horizon.${item.horizon}`);
    return [{ text: t("mail.promoted", { item: item.title, horizon }) }];
  }
  return status ? reasonBlocks(t, status) : [];
}

/** What a decline says besides its note, and Already possible of where. */
function reasonBlocks(t: Say, status: NonNullable<Happening["status"]>): MailBlock[] {
  const said = (text: string, words: string): MailBlock[] =>
    words ? [{ text }, { quote: excerptLines(words, QUOTED) }] : [];
  return [
    ...(status.reasonCode
      ? [{ text: t("mail.reason", { reason: t(`reason.${status.reasonCode}` as never) }) }]
      : []),
    ...said(t("mail.possibleWhere"), status.possibleWhere),
    ...said(t("mail.conflictsWith"), status.conflictsWith),
    ...said(t("mail.wouldChange"), status.wouldChange),
  ];
}

function buttonOf({ kind, happening, relation }: Telling) {
  if (happening.trail) return "openTrail" as const;
  if (happening.businessCase) return "openCase" as const;
  if (isByAsker({ kind })) return "openQuestion" as const;
  if (happening.question && !isKeptBack({ kind })) return "readAnswer" as const;
  if (kind === "replied" || kind === "mentioned" || kind === "discussed") {
    if (isAnswer(happening)) return "readAnswer" as const;
    return happening.comment ? ("readComment" as const) : ("readIdea" as const);
  }
  if (preferenceKindOf(kind, relation) === "moderation") return "look" as const;
  if (kind === "responded") return "readAnswer" as const;
  if (kind === "published") return "readEntry" as const;
  if (kind === "credit_disputed") return "seeContributors" as const;
  if (isOfBrief(kind)) return "readItem" as const;
  if (happening.talk) return "readComment" as const;
  const onRoadmap =
    kind === "promoted" ||
    kind === "item_moved" ||
    kind === "item_delivered" ||
    kind === "registered" ||
    isOfBeta(kind);
  return onRoadmap ? ("readItem" as const) : ("readIdea" as const);
}

function signature(t: Say, frame: MailFrame, { happening }: Telling): string {
  const { actor } = happening;
  if (happening.trail) return t("mail.prospect");
  const name = actor.name ?? t("somebody");
  return actor.staff ? t("mail.signed", { name, site: frame.siteName }) : name;
}

function stopsOf(frame: MailFrame, telling: Telling) {
  const { personId, kind, relation } = telling;
  const subject = subjectToStop(telling);
  const url = (path: string) => frame.publicUrl + path;
  return {
    subject,
    subjectUrl: subject ? url(unsubscribePath(frame.secret, { personId, subject })) : "",
    kindUrl: url(
      unsubscribePath(frame.secret, { personId, kind: preferenceKindOf(kind, relation) }),
    ),
  };
}

/** Nobody follows a trail, a question, a case, nor what is suggested: there only the kind of mail is stopped. */
function subjectToStop({ happening, kind, relation, ideaId }: Telling): Followed | null {
  if (happening.trail || happening.question || happening.businessCase) return null;
  if (relation === "account_rep" || isOfBrief(kind)) return null;
  const aboutItemAlone = happening.idea === null && ideaId === null;
  if (happening.item && (relation === "item_follower" || aboutItemAlone)) {
    return { kind: "roadmap_item", id: happening.item.id };
  }
  if (relation === "board_follower" && happening.idea) {
    return { kind: "board", id: happening.idea.boardId };
  }
  return { kind: "idea", id: ideaId ?? happening.idea?.id ?? 0 };
}
