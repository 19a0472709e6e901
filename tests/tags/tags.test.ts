import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { createTag, editTag } from "~/features/tags/edit-tag.server";
import { restoreTag, retireTag } from "~/features/tags/retire-tag.server";
import { listTagRows, listTags } from "~/features/tags/tags.queries.server";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
});
afterAll(() => database.close());

const create = (name: string, viewer: Viewer = admin) =>
  database.write((trx) => createTag(trx, viewer, { name }));
const rename = (id: number, name: string, version = "", viewer: Viewer = admin) =>
  database.write((trx) => editTag(trx, viewer, id, { name, version }));
const names = async () => (await listTags(database.read, admin)).map((tag) => tag.name);

describe("a tag", () => {
  it("has one name, in whatever spelling", async () => {
    await create("Water hardness");
    await expect(create("water  HARDNESS")).rejects.toBeInstanceOf(Invalid);
  });

  it("may change the spelling of its own name", async () => {
    const id = await create("latte art");
    await rename(id, "Latte Art");
    expect(await names()).toContain("Latte Art");
  });

  it("is not given the name of another", async () => {
    await create("noise");
    const id = await create("sound");
    await expect(rename(id, "Noise")).rejects.toBeInstanceOf(Invalid);
  });

  it("that another admin renamed meanwhile is a conflict, but the same name again is not", async () => {
    const id = await create("cups");
    const version = fieldVersion({ name: "cups", group: "" });
    await rename(id, "glasses", version);
    await rename(id, "glasses", version);
    await expect(rename(id, "mugs", version)).rejects.toBeInstanceOf(Conflict);
  });

  it("once retired is offered no more, stays where it is, and comes back", async () => {
    const id = await create("steam");
    const idea = await makeIdea(database, await makePerson(database), await makeBoard(database));
    await database.write((trx) =>
      trx.insertInto("idea_tag").values({ idea_id: idea.id, tag_id: id }).execute(),
    );
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => retireTag(trx, admin, id));
    }
    expect(await names()).not.toContain("steam");
    const row = (await listTagRows(database.read)).find((tag) => tag.id === id);
    expect(row).toMatchObject({ retired: true, ideaCount: 1 });
    await database.write((trx) => restoreTag(trx, admin, id));
    expect(await names()).toContain("steam");
    const acts = await database.read
      .selectFrom("activity")
      .select("verb")
      .where("subject_kind", "=", "tag")
      .where("subject_id", "=", id)
      .orderBy("id")
      .execute();
    expect(acts.map((act) => act.verb)).toEqual(["tag.created", "tag.retired", "tag.restored"]);
  });

  it("is for admins alone", async () => {
    const id = await create("guarded");
    const product = await makePerson(database, "product");
    await expect(create("by product", product)).rejects.toBeInstanceOf(Forbidden);
    await expect(create("by visitor", visitor)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(rename(id, "renamed", "", product)).rejects.toBeInstanceOf(Forbidden);
    for (const act of [retireTag, restoreTag]) {
      const attempt = database.write((trx) => act(trx, product, id));
      await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    }
  });

  it("that is not there is not found", async () => {
    await expect(rename(999_999, "nothing")).rejects.toBeInstanceOf(NotFound);
  });
});
