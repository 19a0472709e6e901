import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setNextStatuses } from "~/features/ideas/status-rows.queries.server";
import { changeStatus } from "~/features/triage/change-status.server";
import { loadStaffTools } from "~/features/triage/staff-tools.queries.server";
import { type StatusInput, UNDO_MS } from "~/features/triage/status-change";
import { findStatusNote } from "~/features/triage/status-note.queries.server";
import { undoStatusChange } from "~/features/triage/undo-status-change.server";
import { setClock } from "~/platform/clock";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { statusId, tickingClock, triageScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const LONG_NOTE =
  "We measured it with three bars for a month, and nobody would have used it twice.";

async function inputTo(key: string, change: Partial<StatusInput> = {}): Promise<StatusInput> {
  return {
    statusId: await statusId(database, key),
    fromStatusId: await statusId(database, "new"),
    note: "We are looking into it.",
    noteHtml: "<p>We are looking into it.</p>",
    reasonCode: null,
    wouldChange: "",
    ...change,
  };
}

describe("a status change", () => {
  it("gives the idea its status and the beginning of the note, and counts as an answer", async () => {
    const { idea, reread, activity } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const input = await inputTo("planned");
    const back = setClock(tickingClock());
    const id = await database.write((trx) => changeStatus(trx, mara, idea.id, input)).finally(back);
    const after = await reread();
    expect(after).toMatchObject({
      status_id: input.statusId,
      status_group: "accepted",
      status_excerpt: "We are looking into it.",
    });
    expect(after.first_answered_at).toBe(after.answered_at);
    const change = database.read.selectFrom("status_change").select("created_at");
    const dated = await change.where("id", "=", id).executeTakeFirstOrThrow();
    expect(after.answered_at).toBe(dated.created_at);
    const [row] = await activity();
    expect(row).toMatchObject({ verb: "idea.status_changed", staff_only: 0 });
    expect(JSON.parse(row?.details ?? "")).toMatchObject({ toKey: "planned", statusChangeId: id });
  });

  it("to the status that the idea has is refused and changes nothing", async () => {
    const { idea, activity } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const input = await inputTo("new");
    const attempt = database.write((trx) => changeStatus(trx, mara, idea.id, input));
    await expect(attempt).rejects.toMatchObject({
      fields: { status: ["triage:status.unchanged"] },
    });
    expect(await activity()).toHaveLength(0);
  });

  it("over a status that somebody else changed meanwhile is a conflict", async () => {
    const { idea, reread } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const henrik = await makePerson(database, "product");
    const first = await inputTo("planned");
    await database.write((trx) => changeStatus(trx, mara, idea.id, first));
    const second = await inputTo("under_review");
    const attempt = database.write((trx) => changeStatus(trx, henrik, idea.id, second));
    await expect(attempt).rejects.toMatchObject({
      status: 409,
      details: { statusId: first.statusId },
    });
    expect((await reread()).status_id).toBe(first.statusId);
  });

  it("to a retired status is refused", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const { id } = await database.write((trx) =>
      trx
        .insertInto("status")
        .values({ status_key: "parked", status_group: "open", position: 99, retired_at: 1 })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    const input = await inputTo("planned", { statusId: id });
    const attempt = database.write((trx) => changeStatus(trx, mara, idea.id, input));
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });

  it("is for product and admin", async () => {
    const { idea } = await triageScene(database);
    const input = await inputTo("planned");
    const attempt = (viewer: Parameters<typeof changeStatus>[1]) =>
      database.write((trx) => changeStatus(trx, viewer, idea.id, input));
    await expect(attempt(visitor)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(attempt(await makePerson(database))).rejects.toBeInstanceOf(Forbidden);
    await expect(attempt(await makePerson(database, "rep"))).rejects.toBeInstanceOf(Forbidden);
    await expect(attempt(await makePerson(database, "admin"))).resolves.toBeGreaterThan(0);
  });

  it("of an idea on somebody's one-way board finds nothing for another member", async () => {
    const { idea } = await triageScene(database, { access: "one_way" });
    const other = await makePerson(database);
    const input = await inputTo("planned");
    const attempt = database.write((trx) => changeStatus(trx, other, idea.id, input));
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a status that leads to some others alone", () => {
  async function narrowed() {
    const scene = await triageScene(database);
    const mara = await makePerson(database, "product");
    const { id } = await database.write((trx) =>
      trx
        .insertInto("status")
        .values({ status_key: `narrow${scene.idea.id}`, status_group: "open", position: 90 })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    const next = await statusId(database, "under_review");
    await database.write((trx) => setNextStatuses(trx, id, [next]));
    const first = await inputTo("new", { statusId: id });
    const changeId = await database.write((trx) => changeStatus(trx, mara, scene.idea.id, first));
    return { ...scene, mara, narrow: id, next, changeId };
  }

  it("binds everybody, admins too, and says from where to where", async () => {
    const { idea, narrow, reread } = await narrowed();
    const admin = await makePerson(database, "admin");
    const input = await inputTo("planned", { fromStatusId: narrow });
    const attempt = database.write((trx) => changeStatus(trx, admin, idea.id, input));
    await expect(attempt).rejects.toMatchObject({
      fields: { status: [expect.stringContaining("triage:status.notNext|")] },
    });
    expect((await reread()).status_id).toBe(narrow);
  });

  it("offers those in the form and no other", async () => {
    const { mara, idea, next } = await narrowed();
    const tools = await loadStaffTools(database.read, mara, idea.id);
    expect(tools?.statuses.map((status) => status.id)).toEqual([next]);
  });

  it("lets an idea come to these", async () => {
    const { mara, idea, narrow, next, reread } = await narrowed();
    const input = await inputTo("under_review", { fromStatusId: narrow });
    await database.write((trx) => changeStatus(trx, mara, idea.id, input));
    expect((await reread()).status_id).toBe(next);
  });

  it("does not stand in the way of an undo", async () => {
    const { mara, idea, changeId, reread } = await narrowed();
    await database.write((trx) => undoStatusChange(trx, mara, idea.id, changeId));
    expect((await reread()).status_id).toBe(idea.status_id);
  });
});

describe("a decline", () => {
  const decline = { reasonCode: "too_few", note: LONG_NOTE, wouldChange: "Ten bars." } as const;
  const refusals = [
    ["a reason", { reasonCode: null }, "reason"],
    ["a note of 80 letters", { note: LONG_NOTE.slice(0, 79) }, "note"],
    ["what would change our mind", { wouldChange: "" }, "would_change"],
  ] as const;

  it.each(refusals)("needs %s", async (_what, missing, field) => {
    const { idea, reread } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const input = await inputTo("declined", { ...decline, ...missing });
    const refused = await database
      .write((trx) => changeStatus(trx, mara, idea.id, input))
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Invalid);
    expect(Object.keys((refused as Invalid).fields)).toEqual([field]);
    expect((await reread()).status_id).toBe(idea.status_id);
  });

  it("with all three is kept, and its reason is public", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const input = await inputTo("declined", decline);
    await database.write((trx) => changeStatus(trx, mara, idea.id, input));
    const row = await database.read
      .selectFrom("status_change")
      .selectAll()
      .where("idea_id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ reason_code: "too_few", would_change: "Ten bars." });
  });
});

describe("a no that points somewhere", () => {
  const reasoned = { note: LONG_NOTE, wouldChange: "Ten bars." };
  const asked = [
    ["already_possible", {}, "possible_where"],
    ["declined", { ...reasoned, reasonCode: "already_possible" }, "possible_where"],
    ["declined", { ...reasoned, reasonCode: "conflicts" }, "conflicts_with"],
  ] as const;

  it.each(asked)("to %s with %j is refused without %s", async (key, input, field) => {
    const { idea, reread } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const given = await inputTo(key, input);
    const attempt = database.write((trx) => changeStatus(trx, mara, idea.id, given));
    await expect(attempt).rejects.toMatchObject({ fields: { [field]: [expect.any(String)] } });
    expect((await reread()).status_id).toBe(idea.status_id);
  });

  it.each(asked)("to %s with %j keeps %s alone, and shows it", async (key, input, field) => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const pointers = { possibleWhere: "Settings, Times", conflictsWith: "Idea #3" };
    const given = await inputTo(key, { ...input, ...pointers });
    await database.write((trx) => changeStatus(trx, mara, idea.id, given));
    expect(await findStatusNote(database.read, idea.id)).toMatchObject({
      possibleWhere: field === "possible_where" ? "Settings, Times" : "",
      conflictsWith: field === "conflicts_with" ? "Idea #3" : "",
    });
  });

  it("is not asked where, nor keeps it, for another status", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const given = await inputTo("planned", { possibleWhere: "Here", conflictsWith: "That" });
    await database.write((trx) => changeStatus(trx, mara, idea.id, given));
    const none = { possibleWhere: "", conflictsWith: "" };
    expect(await findStatusNote(database.read, idea.id)).toMatchObject(none);
  });

  it("says so again when the change that followed is undone", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const first = await inputTo("already_possible", { possibleWhere: "Settings, Times" });
    await database.write((trx) => changeStatus(trx, mara, idea.id, first));
    const next = await inputTo("planned", { fromStatusId: first.statusId });
    const later = await database.write((trx) => changeStatus(trx, mara, idea.id, next));
    await database.write((trx) => undoStatusChange(trx, mara, idea.id, later));
    const note = await findStatusNote(database.read, idea.id);
    expect(note?.possibleWhere).toBe("Settings, Times");
  });
});

describe("undoing a status change", () => {
  async function changed(key = "planned") {
    const scene = await triageScene(database);
    const mara = await makePerson(database, "product");
    const input = await inputTo(key);
    const changeId = await database.write((trx) => changeStatus(trx, mara, scene.idea.id, input));
    return { ...scene, mara, changeId };
  }

  it("gives back the former status, as if nobody had answered, and repeats without harm", async () => {
    const { idea, mara, changeId, reread, activity } = await changed();
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => undoStatusChange(trx, mara, idea.id, changeId));
    }
    expect(await reread()).toMatchObject({
      status_id: idea.status_id,
      status_group: "open",
      status_excerpt: "",
      answered_at: null,
      first_answered_at: null,
    });
    const rows = await activity();
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.staff_only === 1)).toBe(true);
  });

  it("keeps the note and the answer that stood before", async () => {
    const { idea, mara, reread } = await changed("under_review");
    const before = await reread();
    const next = await inputTo("planned", {
      fromStatusId: before.status_id,
      note: "Decided today.",
    });
    const restore = setClock(() => Date.now() + 1000);
    try {
      const later = await database.write((trx) => changeStatus(trx, mara, idea.id, next));
      await database.write((trx) => undoStatusChange(trx, mara, idea.id, later));
    } finally {
      restore();
    }
    const { answered_at, first_answered_at, ...after } = await reread();
    expect(before).toMatchObject(after);
    // The note of the first change, not of the one a second later.
    expect(Math.abs((answered_at ?? 0) - (before.answered_at ?? 0))).toBeLessThan(500);
    expect(first_answered_at).toBe(answered_at);
  });

  it("is too late after ten minutes", async () => {
    const { idea, mara, changeId, reread } = await changed();
    const restore = setClock(() => Date.now() + UNDO_MS + 1);
    try {
      const attempt = database.write((trx) => undoStatusChange(trx, mara, idea.id, changeId));
      await expect(attempt).rejects.toBeInstanceOf(Conflict);
    } finally {
      restore();
    }
    expect((await reread()).status_id).not.toBe(idea.status_id);
  });

  it("is not possible once another change followed", async () => {
    const { idea, mara, changeId, reread } = await changed();
    const next = await inputTo("beta", { fromStatusId: (await reread()).status_id });
    await database.write((trx) => changeStatus(trx, mara, idea.id, next));
    const attempt = database.write((trx) => undoStatusChange(trx, mara, idea.id, changeId));
    await expect(attempt).rejects.toBeInstanceOf(Conflict);
  });

  it("is for product and admin", async () => {
    const { idea, changeId } = await changed();
    const rep = await makePerson(database, "rep");
    const attempt = database.write((trx) => undoStatusChange(trx, rep, idea.id, changeId));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});
