import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countIdeas } from "~/features/ideas/count-ideas.server";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import { findVotesFine, setVotesAside } from "~/features/moderation/votes/decide-votes.server";
import {
  countOpenVoteReviews,
  getVoteReview,
  listOpenVoteReviews,
} from "~/features/moderation/votes/vote-reviews.queries.server";
import { findSigns, type WatchedVote } from "~/features/moderation/votes/vote-signs";
import { watchVotes } from "~/features/moderation/votes/watch-votes.server";
import type { Viewer } from "~/features/people/viewer";
import { forgetOld } from "~/features/privacy/forget-old.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { rangeHash } from "~/features/votes/range-hash.server";
import { findVote } from "~/features/votes/votes.queries.server";
import { DAY, MINUTE, now, SECOND, setClock } from "~/platform/clock";
import { Forbidden } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { runJobs, toldTo } from "../notifications/telling";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { readIdea } from "../support/discussion";

let database: Database;
let product: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  product = await makePerson(database, "product");
});
afterAll(() => database.close());

describe("votes look as if one person cast them", () => {
  const at = 100 * DAY;
  const votes = (values: (index: number) => Partial<WatchedVote>, count = 5): WatchedVote[] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ personId: index, at: at + index * 10 * MINUTE, joinedAt: 0, range: null },
      ...{ domain: `d${index}.example`, accountId: null },
      ...values(index),
    }));
  const fresh = { joinedAt: at - 2 * DAY };
  const table: [string, WatchedVote[], string[]][] = [
    ["from one network, by fresh people", votes(() => ({ ...fresh, range: "a" })), ["network"]],
    ["but not four of them", votes(() => ({ ...fresh, range: "a" }), 4), []],
    ["but not from one network by people of old", votes(() => ({ range: "a" })), []],
    ["but not by colleagues", votes(() => ({ ...fresh, range: "a", accountId: 7 })), []],
    ["but not from many networks", votes((index) => ({ ...fresh, range: `${index}` })), []],
    [
      "within a minute, by fresh people",
      votes((i) => ({ ...fresh, at: at + i * SECOND })),
      ["burst"],
    ],
    ["but not within a minute by people of old", votes((i) => ({ at: at + i * SECOND })), []],
    [
      "with one mail domain, on the day of joining",
      votes(() => ({ joinedAt: at, domain: "x.example" })),
      ["domain"],
    ],
    [
      "but not with one domain after that day",
      votes(() => ({ ...fresh, domain: "x.example" })),
      [],
    ],
  ];
  it.each(table)("%s", (_, group, expected) => {
    expect([...findSigns(group).keys()]).toEqual(expected);
  });
});

const HERE = rangeHash("secret", "203.0.113.7");

async function voteFrom(viewer: Viewer, ideaId: number, hash: string | null = HERE) {
  const input = { importance: 1, because: "", rangeHash: hash } as const;
  await database.write((trx) => castVote(trx, viewer, ideaId, input));
}

/** Five fresh people vote from one network, and one of old from another. */
async function scene() {
  const idea = await makeIdea(database, await makePerson(database), await makeBoard(database));
  const group = [];
  for (let made = 0; made < 5; made++) group.push(await makePerson(database));
  for (const person of group) await voteFrom(person, idea.id);
  const honest = await makePerson(database, "member", { created_at: now() - 90 * DAY });
  await voteFrom(honest, idea.id, rangeHash("secret", "198.51.100.1"));
  await watchVotes(database);
  const { reviews } = await listOpenVoteReviews(database.read, 0);
  const review = reviews.find(({ idea: about }) => about.title === idea.title);
  if (!review) throw new Error("no group was found");
  return { idea, group, honest, review };
}

async function expectRecount(ideaId: number): Promise<number> {
  const stored = await readIdea(database, ideaId);
  const counted = (await countIdeas(database.read, [ideaId])).get(ideaId);
  expect(stored.vote_count).toBe(counted?.voteCount);
  expect(stored.top_count).toBe(counted?.topCount);
  expect(stored.trend).toBeCloseTo(counted?.trend ?? 0, 6);
  return stored.vote_count;
}

async function twice(work: (trx: Trx) => Promise<void>): Promise<void> {
  for (let time = 0; time < 2; time++) await database.write(work);
}

describe("a group of votes", () => {
  it("is found once, with what speaks for one hand, and no address anywhere", async () => {
    const { group, review } = await scene();
    const before = await countOpenVoteReviews(database.read);
    await watchVotes(database);
    expect(await countOpenVoteReviews(database.read)).toBe(before);
    expect(review.evidence).toMatchObject({ votes: 5, fromOneNetwork: 5, fresh: 5 });
    expect(review.evidence.signs).toContain("network");
    expect(review.votes.map(({ network }) => network)).toEqual(Array(5).fill("A"));
    expect(review.votes.map(({ person }) => person.handle).sort()).toEqual(
      group.map(({ handle }) => handle).sort(),
    );
    expect(JSON.stringify(review)).not.toContain(String(HERE));
  });

  it("that is set aside counts nowhere, is told to who cast it, and can be counted again", async () => {
    const { idea, group, honest, review } = await scene();
    const [first] = group;
    if (!first) throw new Error("somebody, please");
    const before = await readIdea(database, idea.id);
    expect(await expectRecount(idea.id)).toBe(6);
    await twice((trx) => setVotesAside(trx, product, review.id));
    expect(await expectRecount(idea.id)).toBe(1);
    await expect(voteFrom(first, idea.id)).rejects.toBeInstanceOf(Forbidden);
    expect(await expectRecount(idea.id)).toBe(1);
    await runJobs(database);
    const told = await toldTo(database, first);
    expect(told.inbox).toContain("vote_set_aside");
    expect(told.mails.map(({ kind }) => kind)).toContain("vote_set_aside");
    expect((await toldTo(database, honest)).inbox).toEqual([]);

    await twice((trx) => findVotesFine(trx, product, review.id));
    expect(await expectRecount(idea.id)).toBe(6);
    expect((await readIdea(database, idea.id)).trend).toBeCloseTo(before.trend, 6);
    await runJobs(database);
    expect((await toldTo(database, first)).inbox).toContain("vote_counted_again");
    expect((await getVoteReview(database.read, review.id)).decision).toBe("fine");
  });

  it("stays set aside through a merge and its end, and counts again as it did", async () => {
    const { idea, group, review } = await scene();
    const [first] = group;
    if (!first) throw new Error("somebody, please");
    const other = await makeIdea(database, await makePerson(database), { id: idea.board_id });
    await voteFrom(first, other.id, null);
    const merge = (into: { id: number }, one: { id: number }) =>
      database.write((trx) =>
        mergeIdeas(trx, product, into.id, { ideaIds: [one.id], confirmed: false }),
      );
    const unmerge = (one: { id: number }) =>
      database.write((trx) => unmergeIdea(trx, product, one.id));
    const counts = async () => [await expectRecount(idea.id), await expectRecount(other.id)];
    const decide = (work: typeof setVotesAside) =>
      database.write((trx) => work(trx, product, review.id));

    await merge(other, idea);
    expect(await counts()).toEqual([6, 6]);
    await decide(setVotesAside);
    expect(await counts(), "the one of old, and what was said on the other").toEqual([1, 2]);
    await unmerge(idea);
    expect(await counts()).toEqual([1, 1]);
    await merge(idea, other);
    expect(await counts(), "who was set aside there adds nothing").toEqual([1, 1]);
    await decide(findVotesFine);
    expect(await counts()).toEqual([6, 1]);
    await decide(setVotesAside);
    expect(await counts(), "with what is merged into it").toEqual([1, 0]);
    await unmerge(other);
    expect(await counts()).toEqual([1, 0]);
    await decide(findVotesFine);
    expect(await counts()).toEqual([6, 1]);
  });

  it("that is fine is not asked about again, and nobody is told", async () => {
    const { idea, group, review } = await scene();
    await database.write((trx) => findVotesFine(trx, product, review.id));
    const before = await countOpenVoteReviews(database.read);
    await watchVotes(database);
    expect(await countOpenVoteReviews(database.read)).toBe(before);
    expect(await expectRecount(idea.id)).toBe(6);
    await runJobs(database);
    expect((await toldTo(database, group[0] ?? product)).inbox).toEqual([]);
  });

  it("is decided by product and admin alone", async () => {
    const { review, group } = await scene();
    for (const viewer of [group[0] ?? product, await makePerson(database, "rep")]) {
      for (const work of [findVotesFine, setVotesAside]) {
        const attempt = database.write((trx) => work(trx, viewer, review.id));
        await expect(attempt).rejects.toBeInstanceOf(Forbidden);
      }
    }
  });
});

describe("where a vote came from", () => {
  it("is a keyed hash of the network, the same for neighbours and with another key another", () => {
    expect(rangeHash("secret", "203.0.113.200")).toBe(HERE);
    expect(rangeHash("secret", "203.0.114.7")).not.toBe(HERE);
    expect(rangeHash("another", "203.0.113.7")).not.toBe(HERE);
    const six = rangeHash("secret", "2001:db8:1:2::1");
    expect(rangeHash("secret", "2001:db8:1:ffff::9")).toBe(six);
    expect(rangeHash("secret", "2001:db8:2::1")).not.toBe(six);
    expect(rangeHash("secret", "nowhere")).toBeNull();
  });

  it("is forgotten after thirty days; the vote stays", async () => {
    const idea = await makeIdea(database, product, await makeBoard(database));
    const voter = await makePerson(database);
    await voteFrom(voter, idea.id);
    const never = { sessionTraceDays: 0, mailDays: 0, notificationDays: 0, actDays: 0 };
    const keep = { ...never, failedJobDays: 0 };
    const rangeOf = async () => (await findVote(database.read, idea.id, voter.id))?.range_hash;
    await forgetOld(database, keep);
    expect(await rangeOf()).toBe(HERE);
    const restore = setClock(() => Date.now() + 31 * DAY);
    try {
      await forgetOld(database, keep);
    } finally {
      restore();
    }
    expect(await rangeOf()).toBeNull();
    expect(await expectRecount(idea.id)).toBe(1);
  });
});
