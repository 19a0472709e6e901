/** What people are told of; the kind of an inbox entry and of a mail. */
export const notificationKinds = [
  "posted",
  "responded",
  "replied",
  "mentioned",
  "discussed",
  "assigned",
  "assigned_many",
  "taken_up",
  "quoted",
  "status_changed",
  "declined",
  "merged",
  "took_in",
  "promoted",
  "delivered",
  "item_moved",
  "item_delivered",
  "published",
  "worth_asked",
  "credit_asked",
  "credit_disputed",
  "item_hidden",
  "suggested",
  "suggestion_taken",
  "suggestion_declined",
  "co_writing",
  "talk_replied",
  "talk_mentioned",
  "talked",
  "registered",
  "beta_opened",
  "beta_joined",
  "beta_reported",
  "quiet",
  "waiting",
  "hidden",
  "approved",
  "refused",
  "report_decided",
  "vote_set_aside",
  "vote_counted_again",
  "entered",
  "disowned",
  "trail_visited",
  "trail_asked",
  "trail_needed",
  "trail_followed",
  "trail_contact",
  "trail_answered",
  "question_asked",
  "question_escalated",
  "question_answered",
  "question_hidden",
  "answer_accepted",
  "answer_thanked",
  "answer_hidden",
  "case_shown",
  "case_confirmed",
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

/** What ties a person to what happened. `answered` wrote the idea or comment that got a reply. */
export const relations = [
  "author",
  "answered",
  "mentioned",
  "voter",
  "follower",
  "commenter",
  "item_follower",
  "board_follower",
  "item_owner",
  "suggester",
  "contributor",
  "invited",
  "admin",
  "owner",
  "reporter",
  "customer",
  "rep",
  "account_rep",
  "asked",
  "asker",
  "answerer",
  "account_member",
] as const;

export type Relation = (typeof relations)[number];

/**
 * `at_once` is an inbox entry and a mail, `digest` an inbox entry and a line in the weekly mail,
 * `inbox` an entry, and a mail for those alone who asked for it, `entry` an entry alone.
 */
export type Way = "at_once" | "digest" | "inbox" | "entry";

const strength: readonly Way[] = ["at_once", "digest", "inbox", "entry"];

/** Who is told what, and how. Who chose to follow an idea is told what its voters are told. */
export const whoIsTold: Readonly<
  Record<NotificationKind, Readonly<Partial<Record<Relation, Way>>>>
> = {
  posted: { author: "at_once", board_follower: "inbox" },
  responded: { author: "at_once", voter: "digest", follower: "digest", commenter: "digest" },
  replied: { answered: "at_once" },
  mentioned: { mentioned: "at_once" },
  discussed: { owner: "inbox" },
  assigned: { owner: "at_once" },
  assigned_many: { owner: "at_once" },
  taken_up: { commenter: "at_once" },
  quoted: { commenter: "entry" },
  status_changed: {
    author: "at_once",
    voter: "at_once",
    follower: "at_once",
    commenter: "at_once",
  },
  declined: { author: "at_once", voter: "digest", follower: "digest", commenter: "digest" },
  merged: { author: "at_once", voter: "at_once", follower: "at_once", commenter: "digest" },
  took_in: { author: "digest", voter: "digest", follower: "digest" },
  promoted: { author: "at_once", voter: "at_once", follower: "at_once", commenter: "digest" },
  delivered: { author: "at_once", voter: "at_once", follower: "at_once", commenter: "at_once" },
  item_moved: { item_follower: "at_once" },
  item_delivered: {
    author: "at_once",
    voter: "at_once",
    follower: "at_once",
    commenter: "at_once",
    item_follower: "at_once",
    account_rep: "at_once",
  },
  published: {
    author: "at_once",
    voter: "at_once",
    follower: "at_once",
    commenter: "at_once",
    item_follower: "at_once",
    account_rep: "at_once",
  },
  worth_asked: { author: "at_once", voter: "at_once" },
  credit_asked: { contributor: "at_once" },
  credit_disputed: { item_owner: "at_once" },
  item_hidden: { contributor: "at_once" },
  suggested: { item_owner: "at_once" },
  suggestion_taken: { suggester: "at_once" },
  suggestion_declined: { suggester: "at_once" },
  co_writing: { invited: "at_once" },
  talk_replied: { answered: "at_once" },
  talk_mentioned: { mentioned: "at_once" },
  talked: { item_owner: "inbox", item_follower: "inbox" },
  registered: { item_owner: "inbox", item_follower: "inbox" },
  beta_opened: { author: "at_once", item_follower: "at_once", voter: "digest", follower: "digest" },
  beta_joined: { item_owner: "inbox" },
  beta_reported: { item_owner: "inbox", item_follower: "inbox" },
  quiet: { author: "at_once", follower: "at_once" },
  // The one mail a day about all who wait is written when they come (`door-mails.server.ts`).
  waiting: { admin: "entry" },
  hidden: { author: "at_once", commenter: "at_once" },
  // The receipt of the posting is the mail about an idea.
  approved: { author: "entry", commenter: "inbox" },
  refused: { author: "at_once", commenter: "at_once" },
  report_decided: { reporter: "entry" },
  vote_set_aside: { voter: "at_once" },
  vote_counted_again: { voter: "inbox" },
  // The mail with the secret link is written beside it (`behalf-mail.server.ts`).
  entered: { customer: "entry" },
  disowned: { rep: "entry" },
  trail_visited: { owner: "entry" },
  trail_asked: { owner: "at_once" },
  trail_needed: { owner: "entry" },
  trail_followed: { owner: "entry" },
  trail_contact: { owner: "at_once" },
  trail_answered: { owner: "at_once" },
  question_asked: { asked: "at_once" },
  question_escalated: { asked: "at_once" },
  question_answered: { asker: "at_once" },
  question_hidden: { asker: "at_once" },
  answer_accepted: { answerer: "at_once" },
  answer_thanked: { answerer: "entry" },
  answer_hidden: { answerer: "at_once" },
  case_shown: { account_member: "at_once" },
  case_confirmed: { owner: "at_once" },
};

/** How and as whom a person is told, by the strongest of their ties; undefined when they are not. */
export function wayOf(
  kind: NotificationKind,
  ties: readonly Relation[],
): { way: Way; relation: Relation } | undefined {
  for (const way of strength) {
    const relation = relations.find((each) => ties.includes(each) && whoIsTold[kind][each] === way);
    if (relation) return { way, relation };
  }
  return undefined;
}

/** The strongest of several ways, of equal ones the first; undefined where there is none. */
export function strongestOf<T extends { way: Way }>(ways: readonly T[]): T | undefined {
  return strength.flatMap((way) => ways.find((each) => each.way === way) ?? [])[0];
}

/**
 * The small things: of these a person gets one mail per idea or roadmap item and day, the others
 * wait in the inbox.
 */
export const smallKinds: readonly NotificationKind[] = [
  "posted",
  "mentioned",
  "discussed",
  "assigned",
  "assigned_many",
  "taken_up",
  "promoted",
  "item_moved",
  "talk_mentioned",
  "talked",
  "registered",
  "beta_joined",
  "beta_reported",
];

/**
 * Delivery is said once, though an idea, its roadmap item and what the changelog says of it may each
 * come out by themselves.
 */
export const deliveryKinds: readonly NotificationKind[] = [
  "delivered",
  "item_delivered",
  "published",
];
