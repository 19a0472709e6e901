import { splitChoices } from "~/platform/asked-field";
import type { Db } from "~db/connect.server";
import { FORM, type fieldColumns } from "./columns";
import { type Cell, timeCell } from "./export";
import type { ExportScope } from "./export-scope.server";
import { pages } from "./idea-batches.server";

type FieldRow = Record<(typeof fieldColumns)[number], Cell>;
type StoredField = Awaited<ReturnType<typeof listFields>>[number];

/** The fields of the boards that the chosen ideas stand on, board by board, in the order in which they are asked. */
export async function* fieldRows(db: Db, scope: ExportScope): AsyncGenerator<FieldRow[]> {
  for (const field of await listFields(db, scope)) {
    const former = field.kind === "choice" ? await listFormerChoices(db, scope, field) : [];
    yield [toRow(field, former)];
  }
}

function listFields(db: Db, scope: ExportScope) {
  let query = db
    .selectFrom("board_field")
    .innerJoin("board", "board.id", "board_field.board_id")
    .selectAll("board_field")
    .select(["board.name as board", "board.slug", "board.access"])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("idea")
          .select("idea.id")
          .whereRef("idea.board_id", "=", "board.id")
          .where("idea.id", "<=", scope.lastIdea)
          .where(scope.ideas),
      ),
    )
    .orderBy("board.position")
    .orderBy("board.id")
    .orderBy("board_field.position")
    .orderBy("board_field.id");
  if (!scope.internal) query = query.where("board_field.need", "<>", "staff_only");
  return query.execute();
}

/** What chosen ideas answer and the field offers no more. */
async function listFormerChoices(
  db: Db,
  scope: ExportScope,
  field: StoredField,
): Promise<string[]> {
  const offered = splitChoices(field.choices);
  const former: string[] = [];
  for await (const [next] of pages(1, (last: Answered | null) => nextAnswer(db, field, last))) {
    const value = next?.value;
    if (typeof value !== "string" || offered.includes(value)) continue;
    if (await isAnswered(db, scope, field, value)) former.push(value);
  }
  return former.sort();
}

interface Answered {
  value: string | null;
}

/** One step along the index, which an answer that thousands of ideas gave makes no longer. */
function nextAnswer(db: Db, { id }: StoredField, last: Answered | null): Promise<Answered[]> {
  let query = db
    .selectFrom("idea_field_value")
    .select("text_value as value")
    .where("field_id", "=", id)
    .orderBy("text_value")
    .limit(1);
  query = query.where("text_value", last ? ">" : "is not", last ? last.value : null);
  return query.execute();
}

async function isAnswered(
  db: Db,
  scope: ExportScope,
  field: StoredField,
  value: string,
): Promise<boolean> {
  const found = await db
    .selectFrom("idea_field_value as answer")
    .innerJoin("idea", "idea.id", "answer.idea_id")
    .select("idea.id")
    .where("answer.field_id", "=", field.id)
    .where("answer.text_value", "=", value)
    .where("idea.board_id", "=", field.board_id)
    .where("idea.id", "<=", scope.lastIdea)
    .where(scope.ideas)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

function toRow(field: StoredField, formerChoices: string[]): FieldRow {
  return {
    board: field.board,
    name: field.name,
    kind: field.kind,
    need: field.need,
    choices: splitChoices(field.choices),
    former_choices: formerChoices,
    unit: field.unit,
    retired_at: timeCell(field.retired_at),
    created_at: timeCell(field.created_at),
    board_slug: field.slug,
    board_access: field.access,
    upwell_export: FORM,
  };
}
