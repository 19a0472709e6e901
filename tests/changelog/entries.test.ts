import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canUnpublish, canWriteChangelog } from "~/features/changelog/changelog.policy";
import { createEntry } from "~/features/changelog/create-entry.server";
import { editEntry } from "~/features/changelog/edit-entry.server";
import { getEntry, listEntries } from "~/features/changelog/entries.queries.server";
import { readIdeaNumbers } from "~/features/changelog/entry";
import {
  planEntry,
  publishEntry,
  publishPlanned,
  removeEntry,
  unpublishEntry,
} from "~/features/changelog/publish-entry.server";
import { HOUR, now } from "~/platform/clock";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { ideasOn, makeItem } from "../roadmap/scene";
import { makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { makeEntry, makePublished, sending, verbsOfEntry } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const everything = { boardId: null, tagId: null, after: null };
const read = (id: number, viewer = visitor) => getEntry(database.read, viewer, id);

describe("an entry of the changelog", () => {
  it("is for the company alone until it is published, and told of once", async () => {
    const { id, mara } = await makeEntry(database);
    await expect(read(id)).rejects.toBeInstanceOf(NotFound);
    expect((await read(id, mara)).publishedAt).toBeNull();
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => publishEntry(trx, mara, id));
    }
    expect((await read(id)).publishedAt).not.toBeNull();
    expect(await verbsOfEntry(database, id)).toEqual(["created", "published"]);
  });

  it("is one, however often its form is sent", async () => {
    const mara = await makePerson(database, "product");
    const input = { ...sending({ title: "Quieter pumps" }), cover: null };
    const send = () => database.write((trx) => createEntry(trx, mara, input));
    const [first, again] = await Promise.all([send(), send()]);
    expect(again).toBe(first);
  });

  it("is written by product, and taken back by an admin alone", async () => {
    const { id, mara } = await makePublished(database);
    const rep = await makePerson(database, "rep");
    const acts: ((trx: Trx, viewer: typeof visitor) => Promise<unknown>)[] = [
      (trx, viewer) => createEntry(trx, viewer, { ...sending(), cover: null }),
      (trx, viewer) => editEntry(trx, viewer, id, sending()),
      (trx, viewer) => publishEntry(trx, viewer, id),
      (trx, viewer) => planEntry(trx, viewer, id, now() + HOUR),
      (trx, viewer) => removeEntry(trx, viewer, id),
    ];
    for (const act of acts) {
      await expect(database.write((trx) => act(trx, rep))).rejects.toBeInstanceOf(Forbidden);
      const asVisitor = database.write((trx) => act(trx, visitor));
      await expect(asVisitor).rejects.toBeInstanceOf(SignInNeeded);
    }
    const byProduct = database.write((trx) => unpublishEntry(trx, mara, id));
    await expect(byProduct).rejects.toBeInstanceOf(Forbidden);
    expect([canWriteChangelog(rep), canWriteChangelog(mara), canUnpublish(mara)]).toEqual([
      false,
      true,
      false,
    ]);
    const admin = await makePerson(database, "admin");
    await database.write((trx) => unpublishEntry(trx, admin, id));
    await expect(read(id)).rejects.toBeInstanceOf(NotFound);
  });

  it("is marked when its words change after it is out, and not before", async () => {
    const { id, mara } = await makeEntry(database);
    await database.write((trx) => editEntry(trx, mara, id, sending({ body: "They all do." })));
    await database.write((trx) => publishEntry(trx, mara, id));
    expect((await read(id)).edited).toBe(false);
    const stale = sending({ body: "Nearly all." }, 1);
    const attempt = database.write((trx) => editEntry(trx, mara, id, stale));
    await expect(attempt).rejects.toBeInstanceOf(Conflict);
    await database.write((trx) => editEntry(trx, mara, id, { ...stale, version: 2 }));
    expect((await read(id)).edited).toBe(true);
  });

  it("refuses ideas, boards and tags that there are not, each at its field", async () => {
    const input = { ideaIds: [987_654], boardIds: [987_654], tagIds: [987_654] };
    const refused = await makeEntry(database, input).catch((error: unknown) => error);
    expect(Object.keys((refused as Invalid).fields)).toEqual(["ideas", "boards", "tags"]);
    expect(readIdeaNumbers("12, #45; http://x/ideas/7-warm-cups 12")).toEqual([12, 45, 7]);
    expect(readIdeaNumbers("12, warm cups")).toBeNull();
  });

  it("stays when it is out, and goes while it is a draft", async () => {
    const { id, mara } = await makePublished(database);
    const attempt = database.write((trx) => removeEntry(trx, mara, id));
    await expect(attempt).rejects.toBeInstanceOf(Conflict);
    const draft = await makeEntry(database);
    await database.write((trx) => removeEntry(trx, draft.mara, draft.id));
    await expect(read(draft.id, mara)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("an entry that is planned", () => {
  it("goes out at its time and no other, once, on however many machines", async () => {
    const { id, mara } = await makeEntry(database);
    const at = now() + HOUR;
    await database.write((trx) => planEntry(trx, mara, id, at + HOUR));
    await database.write((trx) => planEntry(trx, mara, id, at));
    await publishPlanned(database, { entryId: id, at: at + HOUR });
    await expect(read(id)).rejects.toBeInstanceOf(NotFound);
    await Promise.all([1, 2, 3].map(() => publishPlanned(database, { entryId: id, at })));
    expect((await read(id)).publishAt).toBeNull();
    expect(await verbsOfEntry(database, id)).toEqual([
      ...["created", "planned", "planned", "published"],
    ]);
  });

  it("needs a time to come", async () => {
    const { id, mara } = await makeEntry(database);
    const past = database.write((trx) => planEntry(trx, mara, id, now() - 1));
    await expect(past).rejects.toBeInstanceOf(Invalid);
  });
});

describe("the changelog", () => {
  it("names of the ideas behind an entry those alone that the reader may read", async () => {
    const open = await ideasOn(database, 1);
    const closed = await ideasOn(database, 1, { access: "one_way", idea: { title: "CANARY" } });
    const boardIds = [open.board.id, closed.board.id];
    const { id, mara } = await makePublished(database, {
      ...{ ideaIds: [...open.ids, ...closed.ids], boardIds },
    });
    const seen = await read(id);
    expect(seen.ideas.map((idea) => idea.id)).toEqual(open.ids);
    expect(seen.shapers.named).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain("CANARY");
    expect((await read(id, mara)).ideas).toHaveLength(2);
  });

  it("leaves out what an item says that members do not see", async () => {
    const { ids } = await ideasOn(database, 1);
    const item = await makeItem(database, ids);
    const { id } = await makePublished(database, { itemId: item.id });
    await read(id);
    await database.write((trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ published_at: null })
        .where("id", "=", item.id)
        .execute(),
    );
    await expect(read(id)).rejects.toBeInstanceOf(NotFound);
  });

  it("is read page by page, of one board or all, in a constant number of queries", async () => {
    const { board, ids } = await ideasOn(database, 1);
    for (const title of ["One more", "Another one", "A third one"]) {
      await makePublished(database, { title, boardIds: [board.id], ideaIds: ids });
    }
    const place = { ...everything, boardId: board.id };
    const first = await listEntries(database.read, visitor, place, 2);
    expect(first.entries.map(({ title }) => title)).toEqual(["A third one", "Another one"]);
    const second = await listEntries(database.read, visitor, { ...place, after: first.next }, 2);
    expect(second.entries.map(({ title }) => title)).toEqual(["One more"]);
    expect(second.next).toBeNull();
    const many = await countQueries(database.read, (db) =>
      listEntries(db, visitor, everything, 20),
    );
    const few = await countQueries(database.read, (db) => listEntries(db, visitor, place, 1));
    expect(many).toEqual(few);
  });

  it("forgets an idea that is deleted", async () => {
    const { board } = await ideasOn(database, 1);
    const idea = await makeIdea(database, await makePerson(database), board);
    const { id } = await makePublished(database, { ideaIds: [idea.id] });
    await database.write((trx) => trx.deleteFrom("idea").where("id", "=", idea.id).execute());
    expect((await read(id)).ideas).toEqual([]);
  });
});
