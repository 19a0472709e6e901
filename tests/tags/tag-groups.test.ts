import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIdeaFilters } from "~/features/ideas/idea-list";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import { listStory } from "~/features/ideas/idea-story.queries.server";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { loadListPage } from "~/features/ideas/list-page.queries.server";
import { reviseIdea } from "~/features/intake/revise-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { createTag, editTag } from "~/features/tags/edit-tag.server";
import {
  createTagGroup,
  editTagGroup,
  placeTagGroup,
  tagGroupFields,
} from "~/features/tags/edit-tag-group.server";
import { removeTagGroup } from "~/features/tags/remove-tag-group.server";
import { canGiveTags, canSeeTags } from "~/features/tags/tag.policy";
import type { TagAccess } from "~/features/tags/tag-group";
import { listTagGroups } from "~/features/tags/tag-groups.queries.server";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { listTags } from "~/features/tags/tags.queries.server";
import { tagIdea } from "~/features/triage/tag-idea.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer;
let rep: Viewer;
let made = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
  rep = await makePerson(database, "rep");
});
afterAll(() => database.close());

interface Limits {
  least?: number;
  most?: number;
}

const inputOf = (access: TagAccess, { least = 0, most = 2 }: Limits = {}) => ({
  name: `Group ${++made}`,
  ...{ access, least, most, version: "" },
});

/** A group with three tags. */
async function makeGroup(access: TagAccess, limits: Limits = {}) {
  const input = inputOf(access, limits);
  const id = await database.write((trx) => createTagGroup(trx, admin, input));
  const tags: number[] = [];
  for (const word of ["a", "b", "c"]) {
    const tag = { name: `${word} of group ${id}`, group: id };
    tags.push(await database.write((trx) => createTag(trx, admin, tag)));
  }
  return { id, input, tags: tags as [number, number, number] };
}

async function emptyGroups() {
  await database.write(async (trx) => {
    await trx.deleteFrom("idea_tag").execute();
    await trx.deleteFrom("tag").execute();
    await trx.deleteFrom("tag_group").execute();
  });
}

const newIdea = async () =>
  makeIdea(database, await makePerson(database), await makeBoard(database));

const tag = (viewer: Viewer, ideaId: number, tagIds: number[]) =>
  database.write((trx) => tagIdea(trx, viewer, ideaId, tagIds));

describe("a group of tags", () => {
  it("has one name, a place and limits that another admin may have changed meanwhile", async () => {
    await emptyGroups();
    const { id, input } = await makeGroup("everyone");
    const again = database.write((trx) => createTagGroup(trx, admin, input));
    await expect(again).rejects.toBeInstanceOf(Invalid);
    const second = await makeGroup("staff_set");
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => placeTagGroup(trx, admin, second.id, 1));
    }
    const order = (await listTagGroups(database.read)).map((group) => group.id);
    expect(order).toEqual([second.id, id]);
    const version = fieldVersion(tagGroupFields(input));
    const edit = (most: number) =>
      database.write((trx) => editTagGroup(trx, admin, id, { ...input, most, version }));
    await edit(3);
    await edit(3);
    await expect(edit(4)).rejects.toBeInstanceOf(Conflict);
  });

  it("goes once it is empty, and not before", async () => {
    const { id, tags } = await makeGroup("staff_only");
    const remove = () => database.write((trx) => removeTagGroup(trx, admin, id));
    await expect(remove()).rejects.toBeInstanceOf(Conflict);
    for (const tagId of tags) {
      const moved = { name: `free ${tagId}`, version: "" };
      await database.write((trx) => editTag(trx, admin, tagId, moved));
    }
    await remove();
    await remove();
    const gone = database.write((trx) => editTagGroup(trx, admin, id, inputOf("everyone")));
    await expect(gone).rejects.toBeInstanceOf(NotFound);
  });

  it("is for admins alone", async () => {
    const { id } = await makeGroup("everyone");
    const product = await makePerson(database, "product");
    const acts = [
      () => database.write((trx) => createTagGroup(trx, product, inputOf("everyone"))),
      () => database.write((trx) => editTagGroup(trx, product, id, inputOf("everyone"))),
      () => database.write((trx) => placeTagGroup(trx, product, id, 1)),
      () => database.write((trx) => removeTagGroup(trx, product, id)),
    ];
    for (const act of acts) await expect(act()).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("who sees and gives tags", () => {
  it.each([
    [null, "visitor member rep", "visitor member rep"],
    ["everyone", "visitor member rep", "visitor member rep"],
    ["staff_set", "visitor member rep", "rep"],
    ["staff_only", "rep", "rep"],
  ] as const)("of a group for %s: seen by %s, given by %s", (access, seen, given) => {
    for (const role of ["visitor", "member", "rep"] as const) {
      const viewer: Viewer = { ...visitor, role };
      expect(canSeeTags(viewer, access)).toBe(seen.includes(role));
      expect(canGiveTags(viewer, access)).toBe(given.includes(role));
    }
  });

  it("is told to forms and filters", async () => {
    await emptyGroups();
    const [open, set, secret] = [
      await makeGroup("everyone"),
      await makeGroup("staff_set"),
      await makeGroup("staff_only"),
    ];
    const member = await makePerson(database);
    const offered = async (viewer: Viewer) =>
      (await listTagSets(database.read, viewer)).map((each) => each.group?.id);
    expect(await offered(member)).toEqual([open.id]);
    expect(await offered(rep)).toEqual([open.id, set.id, secret.id]);
    const shown = async (viewer: Viewer) =>
      (await listTags(database.read, viewer)).map((each) => each.id).sort((a, b) => a - b);
    expect(await shown(member)).toEqual([...open.tags, ...set.tags]);
    expect(await shown(rep)).toEqual([...open.tags, ...set.tags, ...secret.tags]);
  });
});

describe("what only staff see", () => {
  it("leaves no trace for members: on the idea, in filters, lists and the history", async () => {
    await emptyGroups();
    const { tags } = await makeGroup("staff_only");
    const idea = await newIdea();
    const member = await makePerson(database);
    await tag(rep, idea.id, [tags[0]]);
    const filters = readIdeaFilters(new URLSearchParams({ tag: String(tags[0]) }));
    const read = async (viewer: Viewer) => ({
      tags: (await getIdeaPage(database.read, viewer, idea.id)).tags.length,
      found: (await listIdeas(database.read, viewer, filters, null)).ideas.length,
      choices: (await loadListPage(database.read, viewer, filters, null)).choices.tags.length,
      story: (await listStory(database.read, viewer, idea.id)).length,
    });
    expect(await read(rep)).toEqual({ tags: 1, found: 1, choices: 3, story: 1 });
    expect(await read(member)).toEqual({ tags: 0, found: 0, choices: 0, story: 0 });
    expect(await read(visitor)).toEqual({ tags: 0, found: 0, choices: 0, story: 0 });
  });

  it("is kept apart from what everyone is told of the same change", async () => {
    await emptyGroups();
    const [open, secret] = [await makeGroup("everyone"), await makeGroup("staff_only")];
    const idea = await newIdea();
    await tag(rep, idea.id, [open.tags[0], secret.tags[0]]);
    const rows = await database.read
      .selectFrom("activity")
      .select(["staff_only", "details"])
      .where("idea_id", "=", idea.id)
      .orderBy("id")
      .execute();
    expect(rows.map((row) => [row.staff_only, JSON.parse(row.details)])).toMatchObject([
      [0, { added: [`a of group ${open.id}`], addedIds: [open.tags[0]] }],
      [1, { added: [`a of group ${secret.id}`], addedIds: [secret.tags[0]] }],
    ]);
  });
});

describe("the limits of a group", () => {
  it("bind staff, with the message at the group", async () => {
    await emptyGroups();
    const { id, tags } = await makeGroup("staff_set", { least: 1, most: 2 });
    const idea = await newIdea();
    const at = `tagGroup_${id}`;
    await expect(tag(rep, idea.id, [])).rejects.toMatchObject({
      fields: { [at]: ['tags:least|{"count":1}'] },
    });
    await expect(tag(rep, idea.id, tags)).rejects.toMatchObject({
      fields: { [at]: ['tags:most|{"count":2}'] },
    });
    await tag(rep, idea.id, [tags[0], tags[1]]);
  });

  it("that came after an idea do not keep its author from mending a word", async () => {
    await emptyGroups();
    const author = await makePerson(database);
    const idea = await makeIdea(database, author, await makeBoard(database));
    const { id, tags } = await makeGroup("everyone", { least: 1, most: 1 });
    const revise = (version: number, body: string, tagIds: number[]) =>
      database.write((trx) =>
        reviseIdea(trx, author, idea.id, {
          ...{ title: idea.title, body, bodyHtml: `<p>${body}</p>`, version, tagIds },
          ...{ answers: new Map(), answersVersion: undefined },
        }),
      );
    await revise(1, "A word mended.", []);
    const at = { fields: { [`tagGroup_${id}`]: ['tags:most|{"count":1}'] } };
    await expect(revise(2, "Two words.", [tags[0], tags[1]])).rejects.toMatchObject(at);
    await revise(2, "Two words.", [tags[0]]);
    const least = { fields: { [`tagGroup_${id}`]: ['tags:least|{"count":1}'] } };
    await expect(revise(3, "Three of them.", [])).rejects.toMatchObject(least);
  });
});
