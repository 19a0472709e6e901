import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import {
  createSegment,
  editSegment,
  restoreSegment,
  retireSegment,
  type SegmentInput,
  segmentFields,
} from "~/features/segments/edit-segment.server";
import { recountSegments } from "~/features/segments/recount-segments.server";
import type { Rule } from "~/features/segments/rule";
import { WITH_DEMAND_MAX } from "~/features/segments/segment";
import { getSegment, listSegmentChoices } from "~/features/segments/segments.queries.server";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let mara: Viewer & { id: number };
let rep: Viewer;
let member: Viewer;

beforeAll(async () => {
  database = await openTestDatabase();
  mara = await makePerson(database, "product");
  rep = await makePerson(database, "rep");
  member = await makePerson(database, "member", { language: "de" });
});
afterAll(() => database.close());

const speaks = (language: string): Rule => ({
  groups: [[{ field: "language", comparison: "is", not: false, values: [language] }]],
});
let count = 0;
const input = (more: Partial<SegmentInput> = {}): SegmentInput => ({
  ...{ name: `Segment ${++count}`, rule: speaks("de"), withDemand: false, version: "" },
  ...more,
});
const create = (given: SegmentInput, viewer: Viewer = mara) =>
  database.write((trx) => createSegment(trx, viewer, given));
const edit = (id: number, given: SegmentInput, viewer: Viewer = mara) =>
  database.write((trx) => editSegment(trx, viewer, id, given));
const retire = (id: number, viewer: Viewer = mara) =>
  database.write((trx) => retireSegment(trx, viewer, id));
const verbs = async (id: number) => {
  const rows = await database.read
    .selectFrom("activity")
    .select(["verb", "staff_only"])
    .where("subject_kind", "=", "segment")
    .where("subject_id", "=", id)
    .orderBy("id")
    .execute();
  expect(rows.every((row) => row.staff_only === 1)).toBe(true);
  return rows.map((row) => row.verb);
};

describe("making a segment", () => {
  it("keeps its rule and who made it, and counts it afterwards", async () => {
    const id = await create(input({ name: "German" }));
    expect(await getSegment(database.read, id)).toMatchObject({
      ...{ name: "German", rule: speaks("de"), withDemand: false, retired: false, count: null },
      by: mara.name,
    });
    await recountSegments(database, { segmentId: id });
    await recountSegments(database, { segmentId: id });
    expect((await getSegment(database.read, id)).count).toEqual({ people: 1, accounts: 0 });
    expect(await verbs(id)).toEqual(["segment.created"]);
  });

  it("is refused a name that is taken, in whatever spelling", async () => {
    await create(input({ name: "Retail North" }));
    await expect(create(input({ name: "retail  NORTH" }))).rejects.toBeInstanceOf(Invalid);
  });

  it("is for product and admin", async () => {
    await expect(create(input(), rep)).rejects.toBeInstanceOf(Forbidden);
    await expect(create(input(), member)).rejects.toBeInstanceOf(Forbidden);
    await expect(create(input(), visitor)).rejects.toBeInstanceOf(SignInNeeded);
  });
});

describe("changing a segment", () => {
  it("has it counted anew, and writes one row however often it is sent", async () => {
    const id = await create(input());
    await recountSegments(database, { segmentId: id });
    const changed = input({ rule: speaks("fr") });
    await edit(id, changed);
    await edit(id, changed);
    expect(await getSegment(database.read, id)).toMatchObject({ rule: speaks("fr"), count: null });
    expect(await verbs(id)).toEqual(["segment.created", "segment.edited"]);
  });

  it("stops at what somebody else changed meanwhile", async () => {
    const id = await create(input());
    const began = fieldVersion(segmentFields(await getSegment(database.read, id)));
    await edit(id, input({ rule: speaks("fr"), version: began }));
    const late = edit(id, input({ rule: speaks("es"), version: began }));
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it("is refused to reps, and to anybody for one that there is not", async () => {
    const id = await create(input());
    await expect(edit(id, input(), rep)).rejects.toBeInstanceOf(Forbidden);
    await expect(edit(999_999, input())).rejects.toBeInstanceOf(NotFound);
  });

  it("shows at most five with the demand of ideas", async () => {
    for (let shown = 0; shown < WITH_DEMAND_MAX; shown++) await create(input({ withDemand: true }));
    await expect(create(input({ withDemand: true }))).rejects.toMatchObject({
      fields: { demand: [expect.stringContaining("tooMuchDemand")] },
    });
    await database.write((trx) => trx.updateTable("segment").set({ with_demand: 0 }).execute());
  });
});

describe("retiring a segment", () => {
  const offered = async (id: number) =>
    (await listSegmentChoices(database.read)).some((choice) => choice.id === id);

  it("takes it out of every list, and back, once however often it is sent", async () => {
    const id = await create(input({ withDemand: true }));
    await retire(id);
    await retire(id);
    expect(await offered(id)).toBe(false);
    expect(await getSegment(database.read, id)).toMatchObject({ retired: true, withDemand: false });
    await database.write((trx) => restoreSegment(trx, mara, id));
    await database.write((trx) => restoreSegment(trx, mara, id));
    expect(await offered(id)).toBe(true);
    expect(await verbs(id)).toEqual(["segment.created", "segment.retired", "segment.restored"]);
  });

  it("is refused while it opens a board, which the refusal names", async () => {
    const id = await create(input());
    const board = await makeBoard(database, "members", { name: "Partner lab" });
    const opens = { board_id: board.id, segment_id: id };
    await database.write((trx) => trx.insertInto("board_segment").values(opens).execute());
    await expect(retire(id)).rejects.toMatchObject({
      reason: expect.stringContaining("Partner lab"),
    });
    expect(await offered(id)).toBe(true);
  });

  it("is for product and admin", async () => {
    const id = await create(input());
    await expect(retire(id, rep)).rejects.toBeInstanceOf(Forbidden);
  });
});
