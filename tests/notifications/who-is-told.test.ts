import { describe, expect, it } from "vitest";
import { defaultPreference, preferenceKinds, wantsMail } from "~/features/notifications/preference";
import {
  type NotificationKind,
  notificationKinds,
  type Relation,
  relations,
  wayOf,
} from "~/features/notifications/who-is-told";

type Table = Record<NotificationKind, Partial<Record<Relation, string>>>;

const everybody = { author: "at_once", voter: "at_once", commenter: "at_once" };

/** "Who is told what", by the events and columns that exist; followers hear what voters hear. */
const promised: Table = {
  posted: { author: "at_once", board_follower: "inbox" },
  responded: { author: "at_once", voter: "digest", commenter: "digest", follower: "digest" },
  replied: { answered: "at_once" },
  mentioned: { mentioned: "at_once" },
  discussed: { owner: "inbox" },
  assigned: { owner: "at_once" },
  assigned_many: { owner: "at_once" },
  taken_up: { commenter: "at_once" },
  quoted: { commenter: "entry" },
  status_changed: { ...everybody, follower: "at_once" },
  declined: { author: "at_once", voter: "digest", commenter: "digest", follower: "digest" },
  merged: { author: "at_once", voter: "at_once", commenter: "digest", follower: "at_once" },
  took_in: { author: "digest", voter: "digest", follower: "digest" },
  promoted: { author: "at_once", voter: "at_once", commenter: "digest", follower: "at_once" },
  delivered: { ...everybody, follower: "at_once" },
  item_moved: { item_follower: "at_once" },
  item_delivered: {
    ...everybody,
    ...{ follower: "at_once", item_follower: "at_once", account_rep: "at_once" },
  },
  published: {
    ...everybody,
    ...{ follower: "at_once", item_follower: "at_once", account_rep: "at_once" },
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
  waiting: { admin: "entry" },
  hidden: { author: "at_once", commenter: "at_once" },
  approved: { author: "entry", commenter: "inbox" },
  refused: { author: "at_once", commenter: "at_once" },
  report_decided: { reporter: "entry" },
  vote_set_aside: { voter: "at_once" },
  vote_counted_again: { voter: "inbox" },
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

describe("who is told what", () => {
  for (const kind of notificationKinds) {
    it(`is as promised when something is ${kind}`, () => {
      const told = Object.fromEntries(
        relations.flatMap((relation) => {
          const chosen = wayOf(kind, [relation]);
          return chosen ? [[relation, chosen.way]] : [];
        }),
      );
      expect(told).toEqual(promised[kind]);
    });
  }

  it("follows the strongest tie of a person who has several", () => {
    expect(wayOf("declined", ["voter", "author"])).toEqual({ way: "at_once", relation: "author" });
    expect(wayOf("promoted", ["commenter", "voter"])).toEqual({
      way: "at_once",
      relation: "voter",
    });
  });

  it("leaves alone who has no tie", () => {
    expect(wayOf("replied", ["voter", "follower", "commenter"])).toBeUndefined();
  });
});

describe("what people are told by default", () => {
  it("is everything by mail but new ideas, and everything in the inbox but receipts", () => {
    const without = (way: "mail" | "inbox") =>
      preferenceKinds.filter((kind) => !defaultPreference(kind)[way]);
    expect(without("mail")).toEqual(["board"]);
    expect(without("inbox")).toEqual(["receipt"]);
  });

  it("sends no mail at once for what is for the digest", () => {
    expect(wantsMail("digest", { mail: true, inbox: true })).toBe(false);
    expect(wantsMail("inbox", { mail: true, inbox: true })).toBe(true);
    expect(wantsMail("entry", { mail: true, inbox: true })).toBe(false);
  });
});
