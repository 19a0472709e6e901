import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { Row, RowChange } from "~db/schema";
import type { RowState, RowWords } from "./register-row";

export interface RowIds {
  itemId: number;
  rowId: number;
}

/** A row of the item with what the rules ask of it. @throws NotFound */
export async function getRow(
  db: Db,
  { itemId, rowId }: RowIds,
): Promise<{ row: Row<"register_row">; state: RowState }> {
  const found = await db
    .selectFrom("register_row")
    .selectAll()
    .select((select) => [
      select
        .exists(
          select
            .selectFrom("register_mark")
            .select("register_mark.id")
            .whereRef("register_mark.register_row_id", "=", "register_row.id"),
        )
        .as("marked"),
      select
        .exists(
          select
            .selectFrom("roadmap_comment")
            .select("roadmap_comment.id")
            .whereRef("roadmap_comment.register_row_id", "=", "register_row.id")
            .whereRef("roadmap_comment.author_id", "<>", "register_row.author_id"),
        )
        .as("discussed"),
    ])
    .where("id", "=", rowId)
    .where("roadmap_item_id", "=", itemId)
    .executeTakeFirst();
  if (!found) throw new NotFound();
  const { marked, discussed, ...row } = found;
  return { row, state: stateOf(row, { marked: Boolean(marked), discussed: Boolean(discussed) }) };
}

/** What the rules ask of a row. */
export function stateOf(
  row: Row<"register_row">,
  by: { marked: boolean; discussed: boolean },
): RowState {
  const tended = row.mitigation !== "" || row.owner_id !== null || row.status !== "open";
  return {
    authorId: row.author_id,
    accountId: row.account_id,
    hidden: row.hidden_at !== null,
    answered: by.marked || by.discussed || tended,
  };
}

/** The columns that an author fills in. */
export function columnsOf(words: RowWords) {
  const { kind, body, bearer, likelihood, impact } = words;
  return {
    ...{ kind, body, bearer, likelihood, impact },
    evidence_idea_id: words.evidenceIdeaId,
    evidence_url: words.evidenceUrl,
  };
}

/** Sets a row, and keeps its version if a reader would weigh it otherwise now. */
export async function changeRow(
  trx: Trx,
  editorId: number | null,
  before: Row<"register_row">,
  change: RowChange<"register_row">,
): Promise<void> {
  const after = { ...before, ...change } as Row<"register_row">;
  const weighed = [
    "kind",
    "body",
    "bearer",
    "likelihood",
    "impact",
    "mitigation",
    "status",
  ] as const;
  const version = weighed.some((name) => before[name] !== after[name])
    ? before.version + 1
    : before.version;
  const row = await trx
    .updateTable("register_row")
    .set({ ...change, version })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (version !== before.version) await keepVersion(trx, editorId, row);
}

/** Every version that ever stood, also the present one. */
export async function keepVersion(
  trx: Trx,
  editorId: number | null,
  row: Row<"register_row">,
): Promise<void> {
  const { version, body, bearer, likelihood, impact, mitigation, status } = row;
  await trx
    .insertInto("register_row_revision")
    .values({
      ...{ version, body, bearer, likelihood, impact, mitigation, status },
      register_row_id: row.id,
      editor_id: editorId,
      created_at: now(),
    })
    .execute();
}
