import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeStatus } from "~/features/triage/change-status.server";
import { loadStaffTools } from "~/features/triage/staff-tools.queries.server";
import {
  canModerate,
  canPin,
  canRespond,
  canSetStatus,
  canTag,
} from "~/features/triage/triage.policy";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { statusId, triageScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("the team's tools", () => {
  it("are nothing for visitors and members", async () => {
    const { idea, author } = await triageScene(database);
    expect(await loadStaffTools(database.read, visitor, idea.id)).toBeNull();
    expect(await loadStaffTools(database.read, author, idea.id)).toBeNull();
  });

  it("let a rep tag and promote, and product decide", async () => {
    const { idea } = await triageScene(database);
    const rep = await loadStaffTools(database.read, await makePerson(database, "rep"), idea.id);
    expect(rep?.can).toEqual({
      decide: false,
      respond: false,
      ask: true,
      pin: false,
      promote: true,
    });
    const mara = await makePerson(database, "product");
    const product = await loadStaffTools(database.read, mara, idea.id);
    expect(product?.can).toEqual({
      decide: true,
      respond: true,
      ask: true,
      pin: true,
      promote: true,
    });
  });

  it("offer the undo of a status that was just changed", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    expect((await loadStaffTools(database.read, mara, idea.id))?.undo).toBeNull();
    const input = {
      statusId: await statusId(database, "planned"),
      fromStatusId: idea.status_id,
      note: "Decided.",
      noteHtml: "<p>Decided.</p>",
      reasonCode: null,
      wouldChange: "",
    };
    const changeId = await database.write((trx) => changeStatus(trx, mara, idea.id, input));
    const tools = await loadStaffTools(database.read, mara, idea.id);
    expect(tools).toMatchObject({ undo: { changeId }, status: { name: "Planned" } });
  });

  it("take at most nine queries", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const count = await countQueries(database.read, (db) => loadStaffTools(db, mara, idea.id));
    expect(count).toBeLessThanOrEqual(9);
  });
});

describe("who may triage", () => {
  const roles = ["visitor", "member", "rep", "product", "admin"] as const;
  const table = [
    ["tag", (viewer: typeof visitor) => canTag(viewer), [false, false, true, true, true]],
    [
      "set a status",
      (viewer: typeof visitor) => canSetStatus(viewer),
      [false, false, false, true, true],
    ],
    [
      "lock, hide and move",
      (viewer: typeof visitor) => canModerate(viewer),
      [false, false, false, true, true],
    ],
    [
      "answer",
      (viewer: typeof visitor) => canRespond(viewer, { hidden: false }),
      [false, false, false, true, true],
    ],
    [
      "answer what is hidden",
      (viewer: typeof visitor) => canRespond(viewer, { hidden: true }),
      [false, false, false, false, false],
    ],
    [
      "pin",
      (viewer: typeof visitor) => canPin(viewer, { hidden: false }),
      [false, false, false, true, true],
    ],
    [
      "pin what is hidden",
      (viewer: typeof visitor) => canPin(viewer, { hidden: true }),
      [false, false, false, false, false],
    ],
  ] as const;

  it.each(table)("%s", (_act, may, expected) => {
    const viewers = roles.map((role) => ({ ...visitor, id: role === "visitor" ? null : 1, role }));
    expect(viewers.map(may)).toEqual(expected);
  });
});
