import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { NewRow, Row, RowChange } from "~db/schema";
import type { StatementState } from "./evidence.policy";

/** Whether this person said exactly this before. */
export async function hasStatement(
  db: Db,
  statement: Pick<
    NewRow<"evidence">,
    "idea_id" | "person_id" | "kind" | "body" | "amount" | "unit"
  >,
): Promise<boolean> {
  const row = await db
    .selectFrom("evidence")
    .select("id")
    .where("idea_id", "=", statement.idea_id)
    .where("person_id", "=", statement.person_id)
    .where("kind", "=", statement.kind)
    .where("body", "=", statement.body)
    .where("amount", "is not distinct from", statement.amount ?? null)
    .where("unit", "is not distinct from", statement.unit ?? null)
    .executeTakeFirst();
  return row !== undefined;
}

/** @throws NotFound */
export async function getEvidence(db: Db, id: number): Promise<Row<"evidence">> {
  const row = await db.selectFrom("evidence").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

export function stateOf(row: Row<"evidence">): StatementState {
  return { personId: row.person_id, recordedById: row.recorded_by_id };
}

/** @returns its number. */
export async function insertEvidence(trx: Trx, evidence: NewRow<"evidence">): Promise<number> {
  const { id } = await trx
    .insertInto("evidence")
    .values(evidence)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateEvidence(
  trx: Trx,
  id: number,
  change: RowChange<"evidence">,
): Promise<void> {
  await trx.updateTable("evidence").set(change).where("id", "=", id).execute();
}

export async function deleteEvidence(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom("evidence").where("id", "=", id).execute();
}
