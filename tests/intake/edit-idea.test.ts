import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editIdea } from "~/features/ideas/edit-idea.server";
import { listVersions } from "~/features/ideas/idea-text.queries.server";
import { withdrawIdea } from "~/features/intake/withdraw-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { castVote } from "~/features/votes/cast-vote.server";
import { Conflict, Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function scene(values: Parameters<typeof makeIdea>[3] = {}) {
  const author = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database), values);
  const edit = (viewer: Viewer, title: string, version: number) =>
    database.write((trx) =>
      editIdea(trx, viewer, idea.id, {
        ...{ title, body: `Body of ${title}`, bodyHtml: `<p>Body of ${title}</p>` },
        version,
      }),
    );
  const reread = () =>
    database.read
      .selectFrom("idea")
      .selectAll()
      .where("id", "=", idea.id)
      .executeTakeFirstOrThrow();
  return { author, idea, edit, reread };
}

describe("an edit", () => {
  it("changes the words everywhere and keeps the old ones as a version", async () => {
    const { author, idea, edit, reread } = await scene();
    await edit(author, "Second words", 1);
    expect(await reread()).toMatchObject({
      title: "Second words",
      body: "Body of Second words",
      body_html: "<p>Body of Second words</p>",
      excerpt: "Body of Second words",
      version: 2,
    });
    expect(await listVersions(database.read, idea.id)).toMatchObject([
      { version: 2, title: "Second words", by: author.name },
      { version: 1, title: idea.title, body: idea.body, by: author.name, at: idea.created_at },
    ]);
    const entry = await database.read
      .selectFrom("search_entry")
      .select("words")
      .where("idea_id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect(entry.words).toContain("second");
  });

  it("names who wrote each version", async () => {
    const { author, idea, edit } = await scene();
    const product = await makePerson(database, "product");
    await edit(product, "Words of the team", 1);
    await edit(author, "Words of the author", 2);
    const versions = await listVersions(database.read, idea.id);
    expect(versions.map(({ by }) => by)).toEqual([author.name, product.name, author.name]);
  });

  it("sent twice is one version", async () => {
    const { author, edit, reread } = await scene();
    await edit(author, "The same words", 1);
    await edit(author, "The same words", 1);
    expect((await reread()).version).toBe(2);
  });

  it("from an older version is refused with the newer words, and changes nothing", async () => {
    const { author, edit, reread } = await scene();
    const product = await makePerson(database, "product");
    await edit(product, "Somebody was faster", 1);
    const refusal = await edit(author, "Mine", 1).catch((error) => error);
    expect(refusal).toBeInstanceOf(Conflict);
    expect(refusal.details).toEqual({
      title: "Somebody was faster",
      body: "Body of Somebody was faster",
      version: 2,
    });
    expect((await reread()).title).toBe("Somebody was faster");
    await edit(author, "Mine", refusal.details.version);
    expect((await reread()).title).toBe("Mine");
  });

  it("of two people at the same moment lets one through", async () => {
    const { author, edit } = await scene();
    const product = await makePerson(database, "product");
    const results = await Promise.allSettled([edit(author, "One", 1), edit(product, "Two", 1)]);
    expect(results.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is for the author and the product team", async () => {
    const { edit } = await scene();
    const other = await makePerson(database);
    const rep = await makePerson(database, "rep");
    await expect(edit(visitor, "Not mine", 1)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(edit(other, "Not mine", 1)).rejects.toBeInstanceOf(Forbidden);
    await expect(edit(rep, "Not mine", 1)).rejects.toBeInstanceOf(Forbidden);
    await edit(await makePerson(database, "admin"), "Ours", 1);
  });

  it("is closed to the author of a locked idea, and finds no hidden one of others", async () => {
    const locked = await scene({ locked_at: 1 });
    await expect(locked.edit(locked.author, "Late", 1)).rejects.toBeInstanceOf(Forbidden);
    const hidden = await scene({ hidden_at: 1, listed: 0 });
    const other = await makePerson(database);
    await expect(hidden.edit(other, "Unseen", 1)).rejects.toBeInstanceOf(NotFound);
    await expect(hidden.edit(hidden.author, "Mine", 1)).rejects.toBeInstanceOf(Forbidden);
  });

  it("of an author who withdrew later bears no name", async () => {
    const { author, idea, edit } = await scene();
    const voter = await makePerson(database);
    const product = await makePerson(database, "product");
    await edit(author, "Second words", 1);
    await edit(product, "Third words", 2);
    await database.write((trx) => castVote(trx, voter, idea.id, { importance: 1, because: "" }));
    await database.write((trx) => withdrawIdea(trx, author, idea.id));
    const versions = await listVersions(database.read, idea.id);
    expect(versions.map(({ by }) => by)).toEqual([product.name, null, null]);
    await expect(edit(author, "Back again", 3)).rejects.toBeInstanceOf(Forbidden);
  });
});
