import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Verb } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { groupEdits, type StoryLine, voteMilestone } from "~/features/ideas/idea-story";
import { listStory } from "~/features/ideas/idea-story.queries.server";
import { getStatusByKey } from "~/features/ideas/statuses.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { castVote } from "~/features/votes/cast-vote.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function scene() {
  const author = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database));
  const tell = (viewer: Viewer, verb: Verb, details = {}, staffOnly = false) =>
    database.write((trx) =>
      recordActivity(trx, viewer, verb, { kind: "idea", id: idea.id }, details, { staffOnly }),
    );
  const read = (viewer: Viewer) => listStory(database.read, viewer, idea.id);
  return { author, idea, tell, read };
}

describe("the story of an idea", () => {
  it("tells the acts in their order, with statuses in the reader's language", async () => {
    const { author, tell, read } = await scene();
    const product = await makePerson(database, "product");
    const planned = await getStatusByKey(database.read, "planned");
    await tell(author, "idea.posted");
    await tell(product, "idea.status_changed", { to: planned.id });
    const english = await read(visitor);
    expect(english.map((line) => line.what)).toEqual(["idea.posted", "idea.status_changed"]);
    expect(english.map((line) => line.byCompany)).toEqual([false, true]);
    expect(english[1]?.status).toBe("Planned");
    expect((await read({ ...visitor, language: "de" }))[1]?.status).toBe("Geplant");
  });

  it("tells of tags and pins too", async () => {
    const { tell, read } = await scene();
    const product = await makePerson(database, "product");
    for (const verb of ["idea.tagged", "idea.pinned", "idea.unpinned"] as const) {
      await tell(product, verb, { added: ["canary"] });
    }
    const lines = await read(visitor);
    expect(lines.map((line) => line.what)).toEqual(["idea.tagged", "idea.pinned", "idea.unpinned"]);
  });

  it("keeps from members what is for staff, and every single vote from everybody", async () => {
    const { author, idea, tell, read } = await scene();
    const product = await makePerson(database, "product");
    await tell(author, "idea.posted");
    await tell(product, "idea.hidden", { reason: "canary" }, true);
    await database.write((trx) => castVote(trx, author, idea.id, { importance: 1, because: "" }));
    expect((await read(author)).map((line) => line.what)).toEqual(["idea.posted"]);
    expect((await read(product)).map((line) => line.what)).toEqual(["idea.posted", "idea.hidden"]);
    expect(JSON.stringify(await read(product))).not.toContain("canary");
  });

  it("tells the votes together, on the day of their last round number", async () => {
    const { idea, read } = await scene();
    for (let vote = 0; vote < 11; vote++) {
      const voter = await makePerson(database);
      await database.write((trx) => castVote(trx, voter, idea.id, { importance: 1, because: "" }));
    }
    expect(await read(visitor)).toMatchObject([{ what: "votes", count: 10 }]);
  });
});

describe("a line of the story", () => {
  const line = (key: string, what: StoryLine["what"], name: string): StoryLine => ({
    ...{ key, at: Number(key), what, name, byCompany: false, count: 1, status: null, item: null },
    comment: null,
  });

  it("holds all edits that one person made in a row", () => {
    const lines = [
      line("1", "idea.edited", "Ann"),
      line("2", "idea.edited", "Ann"),
      line("3", "idea.edited", "Ben"),
      line("4", "idea.answered", "Cleo"),
      line("5", "idea.edited", "Ann"),
    ];
    expect(groupEdits(lines).map(({ key, count }) => [key, count])).toEqual([
      ["2", 2],
      ["3", 1],
      ["4", 1],
      ["5", 1],
    ]);
  });

  it("tells an edit that took up a comment as that alone", () => {
    const lines = [
      line("1", "idea.edited", "Ann"),
      line("2", "idea.edited", "Ann"),
      line("3", "comment.taken_up", "Ann"),
      line("4", "idea.edited", "Ben"),
      line("5000", "comment.taken_up", "Ben"),
    ];
    expect(groupEdits(lines).map(({ key, count }) => [key, count])).toEqual([
      ["1", 1],
      ["3", 1],
      ["4", 1],
      ["5000", 1],
    ]);
  });

  it.each([
    [0, null],
    [9, null],
    [10, 10],
    [24, 10],
    [25, 25],
    [99, 50],
    [100, 100],
    [260, 250],
    [1_000, 1_000],
  ])("for %i votes names the round number %s", (votes, milestone) => {
    expect(voteMilestone(votes)).toBe(milestone);
  });
});
