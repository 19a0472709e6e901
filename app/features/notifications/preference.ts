import { canAdminister } from "~/features/people/people.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { NotificationKind, Relation, Way } from "./who-is-told";

/** What a person can choose to be told of. */
export const preferenceKinds = [
  "receipt",
  "reply",
  "response",
  "status",
  "question",
  "roadmap",
  "delivery",
  "board",
  "behalf",
  "moderation",
  "owner",
  "trail",
  "case",
  "waiting",
] as const;

export type PreferenceKind = (typeof preferenceKinds)[number];

/** Those that the viewer is ever told of. */
export function preferenceKindsFor(viewer: Viewer): PreferenceKind[] {
  return preferenceKinds.filter(
    (kind) =>
      (kind !== "waiting" || canAdminister(viewer)) &&
      ((kind !== "owner" && kind !== "trail") || isStaff(viewer)),
  );
}

export interface Preference {
  mail: boolean;
  inbox: boolean;
}

/** One's own posting needs no bell, and a board's new ideas no mail, until somebody asks for it. */
export function defaultPreference(kind: PreferenceKind): Preference {
  return { mail: kind !== "board", inbox: kind !== "receipt" };
}

const kindsOf: Readonly<Record<Exclude<NotificationKind, "posted">, PreferenceKind>> = {
  responded: "response",
  replied: "reply",
  mentioned: "reply",
  discussed: "owner",
  assigned: "owner",
  assigned_many: "owner",
  taken_up: "reply",
  quoted: "reply",
  status_changed: "status",
  declined: "status",
  merged: "status",
  took_in: "status",
  promoted: "roadmap",
  delivered: "delivery",
  item_moved: "roadmap",
  item_delivered: "delivery",
  published: "delivery",
  worth_asked: "delivery",
  credit_asked: "delivery",
  credit_disputed: "roadmap",
  item_hidden: "moderation",
  suggested: "roadmap",
  suggestion_taken: "roadmap",
  suggestion_declined: "roadmap",
  co_writing: "roadmap",
  talk_replied: "reply",
  talk_mentioned: "reply",
  talked: "roadmap",
  registered: "roadmap",
  beta_opened: "roadmap",
  beta_joined: "roadmap",
  beta_reported: "roadmap",
  quiet: "status",
  waiting: "waiting",
  hidden: "moderation",
  approved: "moderation",
  refused: "moderation",
  report_decided: "moderation",
  vote_set_aside: "moderation",
  vote_counted_again: "moderation",
  entered: "behalf",
  disowned: "behalf",
  trail_visited: "trail",
  trail_asked: "trail",
  trail_needed: "trail",
  trail_followed: "trail",
  trail_contact: "trail",
  trail_answered: "trail",
  question_asked: "question",
  question_escalated: "question",
  question_answered: "question",
  question_hidden: "moderation",
  answer_accepted: "question",
  answer_thanked: "question",
  answer_hidden: "moderation",
  case_shown: "case",
  case_confirmed: "case",
};

export function preferenceKindOf(kind: NotificationKind, relation: Relation): PreferenceKind {
  if (kind === "posted") return relation === "author" ? "receipt" : "board";
  return kindsOf[kind];
}

/** Whether a mail goes out now; what is for the digest waits for it. */
export function wantsMail(way: Way, preference: Preference): boolean {
  return way !== "digest" && way !== "entry" && preference.mail;
}
