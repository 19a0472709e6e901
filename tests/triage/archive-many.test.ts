import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveIdea } from "~/features/triage/archive-idea.server";
import { readReport } from "~/features/triage/bulk/bulk.queries.server";
import type { BulkAct } from "~/features/triage/bulk/bulk-change";
import { changeMany } from "~/features/triage/bulk/change-many.server";
import { previewChange } from "~/features/triage/bulk/preview-change.server";
import { undoMany } from "~/features/triage/bulk/undo-many.server";
import { DAY, now } from "~/platform/clock";
import { Forbidden, MovedTo } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { mergeScene } from "../merges/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { readIdea } from "../support/discussion";
import { statusId } from "./scene";

let database: Database;
let mara: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  database = await openTestDatabase();
  mara = await makePerson(database, "product");
});
afterAll(() => database.close());

const said = { note: "We have no plan for it.", noteHtml: "<p>We have no plan for it.</p>" };
const act: BulkAct = { act: "archive", ...said };

async function makeIdeas() {
  const [author, board] = [await makePerson(database), await makeBoard(database)];
  const make = async (key: string, group: "open" | "accepted" | "closed") =>
    (
      await makeIdea(database, author, board, {
        ...{ status_id: await statusId(database, key), status_group: group },
        review_at: group === "open" ? now() + DAY : null,
      })
    ).id;
  return {
    open: [await make("new", "open"), await make("under_review", "open")],
    delivered: await make("delivered", "closed"),
    planned: await make("planned", "accepted"),
    archived: await make("archived", "closed"),
  };
}

describe("archiving many ideas", () => {
  it("archives the open ones with one note, and says what stands against the others", async () => {
    const { open, delivered, planned, archived } = await makeIdeas();
    const ids = [...open, delivered, planned, archived];
    const { report, hears } = await previewChange(database, mara, act, ids);
    expect(report).toMatchObject({ changed: 2, same: 1, refused: 2 });
    expect(report.named.map(({ id, reasons }) => [id, ...reasons])).toEqual([
      [delivered, "triage:archive.notOpen"],
      [planned, "triage:archive.notOpen"],
    ]);
    expect(hears).toBe(0);
    const id = await database.write((trx) => changeMany(trx, mara, act, ids));
    expect((await readReport(database.read, id)).report).toEqual(report);
    for (const each of open) {
      expect(await readIdea(database, each)).toMatchObject({
        ...{ status_id: await statusId(database, "archived"), status_group: "closed" },
        ...{ status_excerpt: said.note, review_at: null },
      });
    }
    const told = await database.read
      .selectFrom("activity")
      .select(["idea_id", "staff_only"])
      .where("verb", "=", "idea.status_changed")
      .where("idea_id", "in", ids)
      .orderBy("idea_id")
      .execute();
    expect(told).toEqual(open.map((each) => ({ idea_id: each, staff_only: 0 })));
  });

  it("is taken back as if nobody had said it", async () => {
    const { open, archived } = await makeIdeas();
    const ids = [...open, archived];
    const rows = () => Promise.all(ids.map((each) => readIdea(database, each)));
    const before = await rows();
    const id = await database.write((trx) => changeMany(trx, mara, act, ids));
    await undoMany(database, mara, id);
    expect(await rows()).toEqual(before);
    expect(await readReport(database.read, id)).toMatchObject({ undone: 2, kept: 0 });
  });

  it("archives nothing while the status is out of use", async () => {
    const { open } = await makeIdeas();
    const retire = (at: number | null) =>
      database.write((trx) =>
        trx
          .updateTable("status")
          .set({ retired_at: at })
          .where("status_key", "=", "archived")
          .execute(),
      );
    await retire(1);
    const { report } = await previewChange(database, mara, act, open);
    await retire(null);
    expect(report).toMatchObject({ changed: 0, refused: 2 });
    expect(report.named[0]?.reasons).toEqual(["triage:archive.outOfUse"]);
  });
});

it("an idea is archived by product and admin, and never where it was merged", async () => {
  const { canonical, twin, merge } = await mergeScene(database);
  const archive = (viewer: typeof mara, id: number) =>
    database.write((trx) => archiveIdea(trx, viewer, id, said));
  const rep = await makePerson(database, "rep");
  await expect(archive(rep, canonical.id)).rejects.toBeInstanceOf(Forbidden);
  await merge(canonical, [twin.id]);
  await expect(archive(mara, twin.id)).rejects.toBeInstanceOf(MovedTo);
  const { report } = await previewChange(database, mara, act, [canonical.id, twin.id]);
  expect(report).toMatchObject({ changed: 1, refused: 1 });
  expect(report.named[0]?.reasons).toEqual(["triage:bulk.merged"]);
});
