import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { type Before, type BulkAct, type BulkReport, REFUSED_NAMED } from "./bulk-change";

/** @throws NotFound */
export async function getBulkChange(db: Db, id: number): Promise<Row<"bulk_change">> {
  const row = await db
    .selectFrom("bulk_change")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** What was asked for, as it was kept. */
export function actOf(change: Row<"bulk_change">): BulkAct {
  return { act: change.act, ...JSON.parse(change.input) } as BulkAct;
}

/** What a change has done so far, what of it was undone, and how many ideas wait for it. */
export async function readReport(
  db: Db,
  changeId: number,
): Promise<{ report: BulkReport; undone: number; kept: number; waiting: number }> {
  const counts = await db
    .selectFrom("bulk_change_idea")
    .select((select) => ["outcome", select.fn.countAll<number>().as("count")])
    .where("bulk_change_id", "=", changeId)
    .groupBy("outcome")
    .execute();
  const countOf = (outcome: Row<"bulk_change_idea">["outcome"]) =>
    counts.find((row) => row.outcome === outcome)?.count ?? 0;
  const refused = await db
    .selectFrom("bulk_change_idea")
    .innerJoin("idea", "idea.id", "bulk_change_idea.idea_id")
    .select(["idea.id", "idea.title", "details"])
    .where("bulk_change_id", "=", changeId)
    .where("outcome", "=", "refused")
    .orderBy("idea.id")
    .limit(REFUSED_NAMED)
    .execute();
  const named = refused.map(({ id, title, details }) => ({
    ...{ id, title },
    reasons: (JSON.parse(details) as { reasons: string[] }).reasons,
  }));
  const report = {
    changed: countOf("changed") + countOf("undone") + countOf("kept"),
    same: countOf("same"),
    refused: countOf("refused"),
    named,
  };
  return { report, undone: countOf("undone"), kept: countOf("kept"), waiting: countOf(null) };
}

/** How an idea is before something is done to it. */
export interface Known {
  statusId: number;
  ownerId: number | null;
  boardId: number;
  tagIds: number[];
}

/** How these ideas are now, as far as there are such. */
export async function readKnown(
  db: Db,
  ideaIds: readonly number[],
): Promise<ReadonlyMap<number, Known>> {
  if (ideaIds.length === 0) return new Map();
  const [ideas, tags] = [
    await db
      .selectFrom("idea")
      .select(["id", "status_id", "owner_id", "board_id"])
      .where("id", "in", ideaIds)
      .execute(),
    await db
      .selectFrom("idea_tag")
      .select(["idea_id", "tag_id"])
      .where("idea_id", "in", ideaIds)
      .orderBy("tag_id")
      .execute(),
  ];
  const tagsOf = new Map<number, number[]>();
  for (const { idea_id, tag_id } of tags) {
    tagsOf.set(idea_id, [...(tagsOf.get(idea_id) ?? []), tag_id]);
  }
  return new Map(
    ideas.map((row) => [
      row.id,
      {
        ...{ statusId: row.status_id, ownerId: row.owner_id, boardId: row.board_id },
        tagIds: tagsOf.get(row.id) ?? [],
      },
    ]),
  );
}

/** The ideas that a change has not come to yet, in the order of their numbers. */
export async function listWaiting(db: Db, changeId: number, most: number): Promise<number[]> {
  const rows = await db
    .selectFrom("bulk_change_idea")
    .select("idea_id")
    .where("bulk_change_id", "=", changeId)
    .where("outcome", "is", null)
    .orderBy("idea_id")
    .limit(most)
    .execute();
  return rows.map((row) => row.idea_id);
}

/** A changed idea, and what it was like before. */
export interface Changed {
  ideaId: number;
  before: Before;
}

/** What the changed ideas were like before, in the order of their numbers. */
export async function listBefore(db: Db, changeId: number, most: number): Promise<Changed[]> {
  const rows = await db
    .selectFrom("bulk_change_idea")
    .select(["idea_id", "details"])
    .where("bulk_change_id", "=", changeId)
    .where("outcome", "=", "changed")
    .orderBy("idea_id")
    .limit(most)
    .execute();
  return rows.map(({ idea_id, details }) => ({
    ideaId: idea_id,
    before: (JSON.parse(details) as { before: Before }).before,
  }));
}

/** Writes down what became of ideas that a change is about, all in one statement. */
export async function setOutcomes(
  trx: Trx,
  changeId: number,
  outcomes: readonly {
    ideaId: number;
    outcome: NonNullable<Row<"bulk_change_idea">["outcome"]>;
    details: object;
  }[],
): Promise<void> {
  if (outcomes.length === 0) return;
  const rows = outcomes.map(({ ideaId, outcome, details }) => ({
    ...{ bulk_change_id: changeId, idea_id: ideaId, outcome },
    details: JSON.stringify(details),
  }));
  await trx
    .insertInto("bulk_change_idea")
    .values(rows)
    .onConflict((known) =>
      known.columns(["bulk_change_id", "idea_id"]).doUpdateSet((set) => ({
        outcome: set.ref("excluded.outcome"),
        details: set.ref("excluded.details"),
      })),
    )
    .execute();
}

/** How many people follow one of these ideas, whoever hears of a change among them. */
export async function countFollowers(db: Db, ideaIds: readonly number[]): Promise<number> {
  if (ideaIds.length === 0) return 0;
  const { count } = await db
    .selectFrom("follow")
    .select((select) => select.fn.count<number>("person_id").distinct().as("count"))
    .where("subject_kind", "=", "idea")
    .where("subject_id", "in", ideaIds)
    .where("stopped_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}
