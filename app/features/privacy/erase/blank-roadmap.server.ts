import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { BATCH, type Erasing } from "./erasing";

/** What they said about roadmap items, as deleted comments: a marker keeps its place. */
export async function blankTalk(trx: Trx, { personId }: Erasing): Promise<number> {
  const some = trx
    .selectFrom("roadmap_comment")
    .select("id")
    .where("author_id", "=", personId)
    .where("deleted_at", "is", null)
    .limit(BATCH);
  const gone = await trx
    .updateTable("roadmap_comment")
    .set({ body: "", body_html: "", deleted_at: now() })
    .where("id", "in", some)
    .returning("id")
    .execute();
  return gone.length;
}

/** A risk that others share stays where it stands in the drawing, without their words. */
export async function blankRegister(trx: Trx, { personId }: Erasing): Promise<number> {
  const rows = await trx
    .selectFrom("register_row")
    .select("id")
    .where("author_id", "=", personId)
    .where((where) => where.or([where("body", "<>", ""), where("evidence_url", "<>", "")]))
    .limit(BATCH)
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  await trx
    .updateTable("register_row")
    .set({ body: "", evidence_url: "" })
    .where("id", "in", ids)
    .execute();
  await trx
    .updateTable("register_row_revision")
    .set({ body: "" })
    .where("register_row_id", "in", ids)
    .execute();
  return ids.length;
}
