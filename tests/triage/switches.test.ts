import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hideIdea, showIdea } from "~/features/moderation/hide-idea.server";
import { lockIdea, unlockIdea } from "~/features/triage/lock-idea.server";
import { pinIdea, unpinIdea } from "~/features/triage/pin-idea.server";
import { tagIdea } from "~/features/triage/tag-idea.server";
import { Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { triageScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function twice(work: (trx: Trx) => Promise<void>): Promise<void> {
  for (let time = 0; time < 2; time++) await database.write(work);
}

const verbsOf = (rows: { verb: string }[]) => rows.map((row) => row.verb);

describe("pinning", () => {
  it("and its inverse each happen once, however often they are asked for", async () => {
    const { idea, reread, activity } = await triageScene(database);
    const mara = await makePerson(database, "product");
    await twice((trx) => pinIdea(trx, mara, idea.id));
    expect((await reread()).pinned_at).not.toBeNull();
    await twice((trx) => unpinIdea(trx, mara, idea.id));
    expect((await reread()).pinned_at).toBeNull();
    expect(verbsOf(await activity())).toEqual(["idea.pinned", "idea.unpinned"]);
  });
});

describe("locking", () => {
  it("and its inverse each happen once, however often they are asked for", async () => {
    const { idea, reread, activity } = await triageScene(database);
    const mara = await makePerson(database, "product");
    await twice((trx) => lockIdea(trx, mara, idea.id));
    expect((await reread()).locked_at).not.toBeNull();
    await twice((trx) => unlockIdea(trx, mara, idea.id));
    expect((await reread()).locked_at).toBeNull();
    expect(verbsOf(await activity())).toEqual(["idea.locked", "idea.unlocked"]);
  });
});

describe("hiding", () => {
  it("takes the idea out of the lists and of its board's number, and back", async () => {
    const { idea, reread, ideaCount, activity } = await triageScene(database);
    const mara = await makePerson(database, "product");
    await twice((trx) => hideIdea(trx, mara, idea.id, "an advertisement"));
    expect(await reread()).toMatchObject({ listed: 0, hidden_reason: "an advertisement" });
    expect(await ideaCount()).toBe(0);
    await twice((trx) => showIdea(trx, mara, idea.id));
    expect(await reread()).toMatchObject({ listed: 1, hidden_at: null, hidden_reason: null });
    expect(await ideaCount()).toBe(1);
    expect((await activity()).map((row) => [row.verb, row.staff_only])).toEqual([
      ["idea.hidden", 1],
      ["idea.shown", 1],
    ]);
  });

  it("leaves nothing for a rep to tag", async () => {
    const { idea } = await triageScene(database, { idea: { hidden_at: 1, listed: 0 } });
    const rep = await makePerson(database, "rep");
    const attempt = database.write((trx) => tagIdea(trx, rep, idea.id, []));
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });
});

describe("pin, lock and hide", () => {
  it("are for product and admin", async () => {
    const { idea, reread } = await triageScene(database);
    const acts = [pinIdea, unpinIdea, lockIdea, unlockIdea, showIdea] as const;
    const rep = await makePerson(database, "rep");
    const hide = (trx: Trx, viewer: typeof visitor, id: number) => hideIdea(trx, viewer, id, "why");
    for (const act of [...acts, hide]) {
      const asRep = database.write((trx) => act(trx, rep, idea.id));
      await expect(asRep).rejects.toBeInstanceOf(Forbidden);
      const asVisitor = database.write((trx) => act(trx, visitor, idea.id));
      await expect(asVisitor).rejects.toBeInstanceOf(SignInNeeded);
    }
    expect(await reread()).toMatchObject({ pinned_at: null, locked_at: null, hidden_at: null });
  });
});

describe("tagging", () => {
  async function makeTag(retired = false): Promise<number> {
    const name = `tag ${Math.random()}`;
    const { id } = await database.write((trx) =>
      trx
        .insertInto("tag")
        .values({ name, name_folded: name, created_at: 1, retired_at: retired ? 1 : null })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    return id;
  }

  const tagsOf = async (ideaId: number) =>
    (
      await database.read
        .selectFrom("idea_tag")
        .select("tag_id")
        .where("idea_id", "=", ideaId)
        .orderBy("tag_id")
        .execute()
    ).map((row) => row.tag_id);

  it("leaves exactly the tags that were asked for, and one row of activity", async () => {
    const { idea, activity } = await triageScene(database);
    const rep = await makePerson(database, "rep");
    const [first, second, third] = [await makeTag(), await makeTag(), await makeTag()];
    await twice((trx) => tagIdea(trx, rep, idea.id, [first, second]));
    await database.write((trx) => tagIdea(trx, rep, idea.id, [second, third]));
    expect(await tagsOf(idea.id)).toEqual([second, third]);
    expect(await activity()).toHaveLength(2);
  });

  it("brings no retired tag, and takes none away that is there", async () => {
    const { idea } = await triageScene(database);
    const rep = await makePerson(database, "rep");
    const retired = await makeTag(true);
    const attempt = database.write((trx) => tagIdea(trx, rep, idea.id, [retired]));
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
    await database.write((trx) =>
      trx.insertInto("idea_tag").values({ idea_id: idea.id, tag_id: retired }).execute(),
    );
    await database.write((trx) => tagIdea(trx, rep, idea.id, [retired]));
    expect(await tagsOf(idea.id)).toEqual([retired]);
  });

  it("is for everybody of the company, and nobody else", async () => {
    const { idea, author } = await triageScene(database);
    const attempt = database.write((trx) => tagIdea(trx, author, idea.id, []));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});
