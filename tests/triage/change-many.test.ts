import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { getBulkChange, readReport } from "~/features/triage/bulk/bulk.queries.server";
import { BULK_AT_ONCE, type BulkAct } from "~/features/triage/bulk/bulk-change";
import { BULK_JOB, changeMany } from "~/features/triage/bulk/change-many.server";
import { goOnChanging } from "~/features/triage/bulk/go-on-changing.server";
import { previewChange } from "~/features/triage/bulk/preview-change.server";
import { undoMany } from "~/features/triage/bulk/undo-many.server";
import { UNDO_MS } from "~/features/triage/status-change";
import { DAY, now, setClock } from "~/platform/clock";
import { Conflict, Forbidden } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeManyIdeas } from "../ideas/many-ideas";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { statusId } from "./scene";

let database: Database;
let mara: Awaited<ReturnType<typeof makePerson>>;
let author: typeof mara;
let board: Awaited<ReturnType<typeof makeBoard>>;

beforeAll(async () => {
  database = await openTestDatabase();
  [mara, author] = [await makePerson(database, "product"), await makePerson(database)];
  board = await makeBoard(database);
});
afterAll(() => database.close());

const ideas = async (count: number) => {
  const made: number[] = [];
  for (let each = 0; each < count; each++) {
    made.push((await makeIdea(database, author, board, { review_at: now() + DAY })).id);
  }
  return made;
};
const rowsOf = (ids: readonly number[]) =>
  database.read.selectFrom("idea").selectAll().where("id", "in", ids).orderBy("id").execute();
const change = (act: BulkAct, ids: readonly number[]) =>
  database.write((trx) => changeMany(trx, mara, act, ids));
const statusAct = async (key: string): Promise<BulkAct> => ({
  ...{ act: "status", statusId: await statusId(database, key), note: "We look at all of these." },
  ...{ noteHtml: "<p>We look at all of these.</p>", reasonCode: null, wouldChange: "" },
});

/** All that a change touches, to be compared. */
async function everything() {
  const tables = ["idea", "status_change", "activity", "job", "idea_tag", "bulk_change"] as const;
  return Promise.all(tables.map((table) => database.read.selectFrom(table).selectAll().execute()));
}

async function makeTag(name: string): Promise<number> {
  const row = { name, name_folded: name, created_at: 1 };
  const { id } = await database.write((trx) =>
    trx.insertInto("tag").values(row).returning("id").executeTakeFirstOrThrow(),
  );
  return id;
}

const tagsOf = async (ids: readonly number[]) =>
  (
    await database.read
      .selectFrom("idea_tag")
      .select(["idea_id", "tag_id"])
      .where("idea_id", "in", ids)
      .orderBy("idea_id")
      .orderBy("tag_id")
      .execute()
  ).map((row) => [row.idea_id, row.tag_id]);

describe("a change to many ideas", () => {
  it("says before what it would do, and leaves nothing behind", async () => {
    const [one, two, three] = (await ideas(3)) as [number, number, number];
    await change(await statusAct("under_review"), [two]);
    await database.write((trx) =>
      trx
        .insertInto("follow")
        .values({
          ...{ person_id: author.id, subject_kind: "idea", subject_id: one, reason: "author" },
          created_at: 1,
        })
        .execute(),
    );
    const before = await everything();
    const gone = three + 10_000;
    const act = await statusAct("under_review");
    const preview = await previewChange(database, mara, act, [one, two, three, gone]);
    expect(preview).toMatchObject({ count: 4, hears: 1 });
    expect(preview.report).toMatchObject({ changed: 2, same: 1, refused: 1 });
    expect(preview.report.named).toMatchObject([{ id: gone }]);
    expect(await everything()).toEqual(before);
  });

  it("gives all of them a status with one note, and takes it back as if nobody had said it", async () => {
    const ids = await ideas(3);
    const before = await rowsOf(ids);
    const id = await change(await statusAct("under_review"), ids);
    const statuses = (await rowsOf(ids)).map((row) => row.status_id);
    expect(new Set(statuses)).toEqual(new Set([await statusId(database, "under_review")]));
    expect((await readReport(database.read, id)).report.changed).toBe(3);
    const planned = await statusAct("planned");
    await change(planned, ids.slice(0, 1));
    await undoMany(database, mara, id);
    await undoMany(database, mara, id);
    const report = await readReport(database.read, id);
    expect(report).toMatchObject({ undone: 2, kept: 1 });
    const after = await rowsOf(ids);
    expect(after[0]?.status_id).toBe(await statusId(database, "planned"));
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it("is one when it is sent twice, and a new one when it was taken back", async () => {
    const ids = await ideas(2);
    const act: BulkAct = { act: "owner", ownerId: mara.id };
    const [id, again] = await Promise.all([change(act, ids), change(act, ids)]);
    expect(again).toBe(id);
    expect(await change({ act: "owner", ownerId: null }, ids)).not.toBe(id);
    const [first] = ids as [number, number];
    const anew = await change(act, ids);
    expect(anew).not.toBe(id);
    expect(await change(act, [first])).not.toBe(anew);
    const last = await change(act, ids);
    await undoMany(database, mara, last);
    expect(await change(act, ids)).not.toBe(last);
  });

  it("adds tags and takes others away, and its undo gives each idea its own back", async () => {
    const [add, remove, stays] = [await makeTag("in"), await makeTag("out"), await makeTag("own")];
    const ids = (await ideas(2)) as [number, number];
    await database.write((trx) =>
      trx
        .insertInto("idea_tag")
        .values([
          { idea_id: ids[0], tag_id: remove },
          { idea_id: ids[0], tag_id: stays },
          { idea_id: ids[1], tag_id: add },
        ])
        .execute(),
    );
    const before = await tagsOf(ids);
    const id = await change({ act: "tags", add: [add], remove: [remove] }, ids);
    expect(await tagsOf(ids)).toEqual([
      [ids[0], add],
      [ids[0], stays],
      [ids[1], add],
    ]);
    expect((await readReport(database.read, id)).report).toMatchObject({ changed: 1, same: 1 });
    await undoMany(database, mara, id);
    expect(await tagsOf(ids)).toEqual(before);
  });

  it("sets an owner and a board; opening a board is asked for", async () => {
    const closed = await makeBoard(database, "members");
    const { id: kept } = await makeIdea(database, author, closed);
    const ids = [...(await ideas(1)), kept];
    await change({ act: "owner", ownerId: mara.id }, ids);
    expect((await rowsOf(ids)).map((row) => row.owner_id)).toEqual([mara.id, mara.id]);
    const open = { act: "board", boardId: board.id, confirmed: false } as const;
    const { report } = await previewChange(database, mara, open, ids);
    expect(report).toMatchObject({ changed: 0, same: 1, refused: 1 });
    const id = await change({ ...open, confirmed: true }, ids);
    expect((await rowsOf([kept]))[0]?.board_id).toBe(board.id);
    await undoMany(database, mara, id);
    expect((await rowsOf([kept]))[0]?.board_id).toBe(closed.id);
  });

  it("of more than one transaction takes goes on in jobs, each once", async () => {
    const ids = await makeManyIdeas(database, author, [board], BULK_AT_ONCE + 30);
    const hers = ids.slice(20);
    await database.write((trx) =>
      trx.updateTable("idea").set({ owner_id: mara.id }).where("id", "in", hers).execute(),
    );
    const id = await change({ act: "owner", ownerId: mara.id }, ids);
    expect((await readReport(database.read, id)).waiting).toBe(ids.length);
    const jobs = () =>
      database.read.selectFrom("job").select("payload").where("kind", "=", BULK_JOB).execute();
    expect((await jobs()).map((job) => job.payload)).toContain(JSON.stringify({ changeId: id }));
    await goOnChanging(database, { changeId: id });
    expect((await readReport(database.read, id)).waiting).toBe(30);
    for (let run = 0; run < 3; run++) await goOnChanging(database, { changeId: id });
    const { report, waiting } = await readReport(database.read, id);
    expect([report.changed, report.same, waiting]).toEqual([20, hers.length, 0]);
    await undoMany(database, mara, id);
    const unowned = (await rowsOf(ids)).filter((row) => row.owner_id === null);
    expect(unowned.map((row) => row.id)).toEqual(ids.slice(0, 20));
  });

  it("made by several at once to the same ideas comes out as the last one made it", async () => {
    const ids = await ideas(3);
    const owners = await Promise.all(Array.from({ length: 6 }, () => makePerson(database, "rep")));
    const made = await Promise.all(
      owners.map((owner) => change({ act: "owner", ownerId: owner.id }, ids)),
    );
    expect(new Set(made).size).toBe(6);
    const ownersNow = new Set((await rowsOf(ids)).map((row) => row.owner_id));
    expect(ownersNow.size).toBe(1);
  });

  it("is for product and admin, and taken back for ten minutes", async () => {
    const [rep, ids] = [await makePerson(database, "rep"), await ideas(1)];
    const act: BulkAct = { act: "owner", ownerId: mara.id };
    const attempts = [
      (viewer: Viewer & { id: number }) =>
        database.write((trx) => changeMany(trx, viewer as typeof rep, act, ids)),
      (viewer: Viewer & { id: number }) => previewChange(database, viewer as typeof rep, act, ids),
    ];
    for (const attempt of attempts) await expect(attempt(rep)).rejects.toBeInstanceOf(Forbidden);
    const id = await change(act, ids);
    await expect(undoMany(database, rep, id)).rejects.toBeInstanceOf(Forbidden);
    const late = now() + UNDO_MS;
    const back = setClock(() => late);
    await expect(undoMany(database, mara, id).finally(back)).rejects.toBeInstanceOf(Conflict);
    expect((await getBulkChange(database.read, id)).undone_at).toBeNull();
  });
});
