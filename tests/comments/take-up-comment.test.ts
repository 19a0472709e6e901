import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { withComment } from "~/features/comments/extension";
import { listExtenders } from "~/features/comments/extensions.queries.server";
import { hideComment, showComment } from "~/features/comments/hide-comment.server";
import { releaseComment, takeUpComment } from "~/features/comments/take-up-comment.server";
import { BODY_MAX } from "~/features/ideas/idea";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { listStory } from "~/features/ideas/idea-story.queries.server";
import { countContributions } from "~/features/insights/profile-numbers.queries.server";
import { withdrawIdea } from "~/features/intake/withdraw-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { readIdea, say } from "../support/discussion";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function scene(values: object = {}) {
  const author = await makePerson(database);
  const helper = await makePerson(database, "member", { name: "Ben Brewer" });
  const idea = await makeIdea(database, author, await makeBoard(database), values);
  const id = await say(database, helper, idea, { body: "With a lid." });
  return { author, helper, idea, id };
}

const takeUp = (viewer: Viewer, id: number, body: string, version = 1) =>
  database.write((trx) =>
    takeUpComment(trx, viewer, id, { body, bodyHtml: `<p>${body}</p>`, version }),
  );
const release = (viewer: Viewer, id: number) =>
  database.write((trx) => releaseComment(trx, viewer, id));

async function extendersOf(ideaId: number) {
  const viewer = await makePerson(database, "admin");
  return listExtenders(database.read, await getIdeaState(database.read, viewer, ideaId));
}

const acts = async (ideaId: number) =>
  (
    await database.read
      .selectFrom("activity")
      .select("verb")
      .where("idea_id", "=", ideaId)
      .where("verb", "in", ["idea.edited", "comment.taken_up", "comment.released"])
      .orderBy("id")
      .execute()
  ).map(({ verb }) => verb);

describe("taking up a comment", () => {
  it("gives the idea its new words, a version, and the name of who extended it", async () => {
    const { author, helper, idea, id } = await scene();
    expect(await takeUp(author, id, "A cup warmer with a lid.")).toBe(true);
    expect(await readIdea(database, idea.id)).toMatchObject({
      ...{ title: idea.title, body: "A cup warmer with a lid.", version: 2 },
    });
    expect(await extendersOf(idea.id)).toEqual([
      { personId: helper.id, name: "Ben Brewer", commentIds: [id] },
    ]);
    expect(await acts(idea.id)).toEqual(["idea.edited", "comment.taken_up"]);
    const story = await listStory(database.read, visitor, idea.id);
    expect(story.map(({ what }) => what)).not.toContain("idea.edited");
    expect(story.at(-1)).toMatchObject({
      what: "comment.taken_up",
      comment: { path: `/comments/${id}`, by: "Ben Brewer" },
    });
    expect(await countContributions(database.read, visitor, helper.id)).toMatchObject({
      ...{ comments: 1, takenUp: 1 },
    });
  });

  it("again changes nothing, and says that it was taken up before", async () => {
    const { author, idea, id } = await scene();
    await takeUp(author, id, "With a lid.");
    expect(await takeUp(author, id, "With a lid.")).toBe(false);
    const product = await makePerson(database, "product");
    expect(await takeUp(product, id, "With a lid.")).toBe(false);
    expect((await readIdea(database, idea.id)).version).toBe(2);
    expect(await acts(idea.id)).toEqual(["idea.edited", "comment.taken_up"]);
  });

  it("without a change of the words only gives the credit", async () => {
    const { author, idea, id } = await scene({ body: "It has a lid by now." });
    expect(await takeUp(author, id, "It has a lid by now.")).toBe(true);
    expect((await readIdea(database, idea.id)).version).toBe(1);
    expect(await acts(idea.id)).toEqual(["comment.taken_up"]);
  });

  it("from an older version is a conflict with the newer words, and credits nobody yet", async () => {
    const { author, idea, id } = await scene();
    const product = await makePerson(database, "product");
    const other = await say(database, await makePerson(database), idea);
    await takeUp(product, other, "Newer words.");
    const stale = await takeUp(author, id, "My words.").catch((error: unknown) => error);
    expect(stale).toBeInstanceOf(Conflict);
    expect(stale).toMatchObject({ details: { version: 2, body: "Newer words." } });
    expect((await extendersOf(idea.id)).flatMap((each) => each.commentIds)).toEqual([other]);
    expect(await takeUp(author, id, "Newer words and mine.", 2)).toBe(true);
  });

  it("is for whoever may edit the idea, and never of one's own words", async () => {
    const { author, helper, idea, id } = await scene();
    for (const role of ["member", "rep"] as const) {
      const person = await makePerson(database, role);
      await expect(takeUp(person, id, "No.")).rejects.toBeInstanceOf(Forbidden);
    }
    await expect(takeUp(helper, id, "No.")).rejects.toBeInstanceOf(Forbidden);
    await expect(takeUp(visitor, id, "No.")).rejects.toBeInstanceOf(SignInNeeded);
    const own = await say(database, author, idea);
    await expect(takeUp(author, own, "No.")).rejects.toBeInstanceOf(Forbidden);
    await database.write((trx) =>
      trx.updateTable("idea").set({ locked_at: 1 }).where("id", "=", idea.id).execute(),
    );
    await expect(takeUp(author, id, "No.")).rejects.toBeInstanceOf(Forbidden);
    expect(await takeUp(await makePerson(database, "product"), id, "Yes.")).toBe(true);
  });

  it("is not to be had where the idea or the comment is not to be seen", async () => {
    const author = await makePerson(database);
    const rep = await makePerson(database, "rep");
    const idea = await makeIdea(database, author, await makeBoard(database, "one_way"));
    const note = await say(database, rep, idea, { internal: true });
    const said = await say(database, rep, idea);
    await expect(takeUp(author, note, "No.")).rejects.toBeInstanceOf(NotFound);
    await expect(takeUp(await makePerson(database), said, "No.")).rejects.toBeInstanceOf(NotFound);
    expect(await takeUp(author, said, "Yes.")).toBe(true);
    expect(await countContributions(database.read, visitor, rep.id)).toMatchObject({ takenUp: 0 });
  });
});

describe("releasing a comment", () => {
  it("takes the credit and the line of the story away, and leaves the words", async () => {
    const { author, helper, idea, id } = await scene();
    await takeUp(author, id, "With a lid.");
    await release(await makePerson(database, "product"), id);
    await release(author, id);
    expect(await extendersOf(idea.id)).toEqual([]);
    expect(await readIdea(database, idea.id)).toMatchObject({ body: "With a lid.", version: 2 });
    expect(await acts(idea.id)).toEqual(["idea.edited", "comment.taken_up", "comment.released"]);
    const story = await listStory(database.read, helper, idea.id);
    expect(story.map(({ what }) => what)).not.toContain("comment.taken_up");
    expect(story.map(({ what }) => what)).toContain("idea.edited");
    expect(await takeUp(author, id, "With a lid.")).toBe(true);
  });

  it("is for whoever may take up", async () => {
    const { author, helper, id } = await scene();
    await takeUp(author, id, "With a lid.");
    await expect(release(helper, id)).rejects.toBeInstanceOf(Forbidden);
    await expect(release(visitor, id)).rejects.toBeInstanceOf(SignInNeeded);
  });
});

describe("who extended an idea", () => {
  it("is each person once, in the order of their first comment", async () => {
    const { author, helper, idea, id } = await scene();
    const other = await makePerson(database, "member", { name: "Cleo" });
    const second = await say(database, other, idea);
    const third = await say(database, helper, idea);
    for (const comment of [id, second, third]) await takeUp(author, comment, "Same.", 1);
    expect((await extendersOf(idea.id)).map(({ name, commentIds }) => [name, commentIds])).toEqual([
      ["Ben Brewer", [id, third]],
      ["Cleo", [second]],
    ]);
  });

  it("names nobody whose comment is hidden or deleted, in the story neither", async () => {
    const { author, helper, idea, id } = await scene();
    const product = await makePerson(database, "product");
    await takeUp(author, id, "With a lid.");
    await database.write((trx) => hideComment(trx, product, id, "Rude."));
    expect(await extendersOf(idea.id)).toEqual([]);
    expect(JSON.stringify(await listStory(database.read, author, idea.id))).not.toContain("Ben");
    await database.write((trx) => showComment(trx, product, id));
    expect(await extendersOf(idea.id)).toHaveLength(1);
    await database.write((trx) => deleteComment(trx, helper, id));
    expect(await extendersOf(idea.id)).toEqual([]);
  });

  it("stays when the author leaves the idea, whose name goes from the story", async () => {
    const { author, idea, id } = await scene();
    await takeUp(author, id, "With a lid.");
    await database.write((trx) => withdrawIdea(trx, author, idea.id));
    expect(await extendersOf(idea.id)).toHaveLength(1);
    const story = await listStory(database.read, visitor, idea.id);
    expect(story.find(({ what }) => what === "comment.taken_up")?.name).toBeNull();
  });

  it("is a former member after an erasure", async () => {
    const { author, helper, idea, id } = await scene();
    await takeUp(author, id, "With a lid.");
    await database.write((trx) =>
      trx.updateTable("person").set({ name: "" }).where("id", "=", helper.id).execute(),
    );
    expect(await extendersOf(idea.id)).toMatchObject([{ name: null, commentIds: [id] }]);
    const story = await listStory(database.read, visitor, idea.id);
    expect(story.at(-1)?.comment).toEqual({ path: `/comments/${id}`, by: null });
  });
});

describe("the words to begin with", () => {
  it("are those of the idea with the comment quoted beneath them", () => {
    expect(withComment("A warmer.\n", "With a lid.\n\n- or two\n")).toBe(
      "A warmer.\n\n> With a lid.\n>\n> - or two",
    );
    expect(withComment("", "With a lid.")).toBe("> With a lid.");
  });

  it("are those of the idea alone where both are too long for it", () => {
    const body = "a".repeat(BODY_MAX - 5);
    expect(withComment(body, "With a lid.")).toBe(body);
  });
});
