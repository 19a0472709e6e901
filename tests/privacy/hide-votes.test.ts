import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newCommunity } from "~/features/community/community";
import { loadIdeaFeed } from "~/features/discovery/idea-feed.queries.server";
import { follow } from "~/features/ideas/follow.server";
import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import { findSaidThisWeek } from "~/features/ideas/lately.queries.server";
import { countContributions } from "~/features/insights/profile-numbers.queries.server";
import { loadInbox } from "~/features/notifications/load-inbox.server";
import type { Viewer } from "~/features/people/viewer";
import { hideVotes, showVotes } from "~/features/privacy/hide-votes.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { parseVoterCursor } from "~/features/votes/voters";
import { listQuotes, listVoters, VOTERS_PER_PAGE } from "~/features/votes/voters.queries.server";
import type { Database } from "~db/connect.server";
import { comment, setStatus } from "../notifications/scene";
import { runJobs, toldTo } from "../notifications/telling";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let hidden: Viewer & { id: number; role: "member" };
let reader: Viewer;
let rep: Viewer;
let idea: Awaited<ReturnType<typeof makeIdea>>;

beforeAll(async () => {
  database = await openTestDatabase();
  const account = await database.write((trx) =>
    trx
      .insertInto("account")
      .values({ name: "Roastery", name_folded: "roastery", kind: "customer", created_at: 1 })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const values = { account_id: account.id, name: "Hidden Person", handle: "hidden" };
  hidden = (await makePerson(database, "member", values)) as typeof hidden;
  reader = await makePerson(database);
  rep = await makePerson(database, "rep");
  idea = await makeIdea(database, await makePerson(database), await makeBoard(database));
  const vote = { importance: 3, because: "It saves an hour." } as const;
  await database.write((trx) => castVote(trx, hidden, idea.id, vote));
  await database.write((trx) => hideVotes(trx, hidden));
});
afterAll(() => database.close());

/** All that the lists, quotes and cards tell a viewer of the votes on the idea. */
async function told(viewer: Viewer): Promise<string> {
  const { read } = database;
  const { voters } = await listVoters(read, viewer, idea.id, null);
  const boards = await read
    .selectFrom("board")
    .select(["id", "slug", "access", "idea_count"])
    .execute();
  return JSON.stringify([
    voters,
    await listQuotes(read, viewer, idea.id),
    (await cardsOf(read, viewer, [idea.id])).map((card) => card.because),
    await findSaidThisWeek(read, viewer, boards),
  ]);
}

const votesOf = async (viewer: Viewer) =>
  (await countContributions(database.read, viewer, hidden.id)).votes;

describe("somebody who hides their name as a voter", () => {
  it("is a member without name, company and number of votes to other members and visitors", async () => {
    for (const viewer of [reader, visitor]) {
      const text = await told(viewer);
      expect(text).toContain("It saves an hour.");
      expect(text).toContain('"unnamed":"hidden"');
      expect(text).not.toMatch(/Hidden Person|"hidden","portrait|Roastery/);
      expect(text).not.toContain(`"key":${hidden.id}`);
      expect(await votesOf(viewer)).toBe(0);
    }
  });

  it("is named to staff, and to themself", async () => {
    for (const viewer of [rep, hidden]) {
      expect(await told(viewer)).toContain("Hidden Person");
      expect(await votesOf(viewer)).toBe(1);
    }
  });

  it("counts as before", async () => {
    const [card] = await cardsOf(database.read, reader, [idea.id]);
    expect(card?.voteCount).toBe(1);
  });

  it("is named in no mail, no inbox and no feed for having voted", async () => {
    const follower = await makePerson(database, "member", { email: "f@example.com" });
    const follows = [
      { kind: "idea" as const, id: idea.id },
      { kind: "board" as const, id: idea.board_id },
    ];
    for (const each of follows) await database.write((trx) => follow(trx, follower, each));
    const again = { importance: 2, because: "It saves two hours." } as const;
    await database.write((trx) => castVote(trx, hidden, idea.id, again));
    const words = "One of us said that it saves two hours.";
    await comment(database, rep, idea.id, words);
    await setStatus(database, await makePerson(database, "product"), idea.id, "planned");
    await runJobs(database);
    const { inbox } = await toldTo(database, follower);
    expect(inbox).toEqual(["status_changed"]);
    expect((await toldTo(database, hidden)).inbox).toContain("status_changed");
    const mails = await database.read
      .selectFrom("mail")
      .select(["person_id", "subject", "body_text", "body_html"])
      .where("person_id", "<>", hidden.id)
      .execute();
    const entries = (await loadInbox(database.read, follower, null)).entries;
    const feed = await loadIdeaFeed(database.read, idea.id, "en", newCommunity);
    const all = JSON.stringify([mails, entries, feed]);
    expect(all).toContain(words);
    expect(all).not.toMatch(/Hidden Person|Roastery/);
  });

  it("is named again as soon as they want, and asking twice is one change", async () => {
    for (let time = 0; time < 2; time++) await database.write((trx) => showVotes(trx, hidden));
    expect(await told(reader)).toContain("Hidden Person");
    const acts = await database.read
      .selectFrom("activity")
      .select("verb")
      .where("verb", "=", "person.votes_shown")
      .execute();
    expect(acts).toHaveLength(1);
  });
});

describe("a page of voters", () => {
  it("follows the one before also where many voted at the same moment, naming nobody", async () => {
    const board = await makeBoard(database);
    const many = await makeIdea(database, hidden, board);
    for (let turn = 0; turn < VOTERS_PER_PAGE * 2 + 1; turn++) {
      const { id } = await makePerson(database);
      await database.write((trx) =>
        trx
          .insertInto("vote")
          .values({
            ...{ idea_id: many.id, person_id: id, importance: 1, by_staff: 0, account_id: null },
            ...{ first_at: 5, created_at: turn < 3 ? 6 : 5, withdrawn_at: null },
          })
          .execute(),
      );
    }
    const seen: number[] = [];
    let next: string | null = null;
    do {
      const page = await listVoters(database.read, reader, many.id, parseVoterCursor(next));
      seen.push(...page.voters.map((voter) => voter.key));
      next = page.next;
    } while (next);
    expect(new Set(seen).size).toBe(VOTERS_PER_PAGE * 2 + 1);
    expect(seen).toHaveLength(VOTERS_PER_PAGE * 2 + 1);
  });
});
