import { recordActivity } from "~/features/activity/record-activity.server";
import type { BoardField } from "~/features/boards/board-field";
import type { Viewer } from "~/features/people/viewer";
import { type Answers, fieldParam, type Values } from "~/platform/asked-field";
import { valueColumns } from "~/platform/asked-field.server";
import { Conflict } from "~/platform/errors";
import { type Fields, fieldVersion } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { checkIdeaAnswers } from "./check-answers.server";
import { indexIdea } from "./index-idea.server";

export interface GivenAnswers {
  /** What was asked; answers to other fields stay as they are. */
  fields: readonly BoardField[];
  answers: Answers;
  /** Of the answers that the form began from; "" for a form without stored ones. */
  version: string;
}

/** The answers of a form as it shows them, and its version is made of. */
export function answerFields(fields: readonly { id: number }[], known: Values): Fields {
  return Object.fromEntries(fields.map(({ id }) => [fieldParam(id), known.get(id) ?? ""]));
}

/** The answers of a new idea. @throws Invalid at each field that is asked and not answered, or wrongly. */
export async function insertAnswers(
  trx: Trx,
  ideaId: number,
  { fields, answers }: Pick<GivenAnswers, "fields" | "answers">,
): Promise<void> {
  const values = checkIdeaAnswers(fields, answers, null);
  await writeValues(trx, ideaId, values);
}

/**
 * The idea answers these fields as given. An asked field that never had an answer may stay without
 * one: the idea may be older than the question. What only staff see is told to staff alone.
 * @throws Invalid at a field, Conflict when somebody else answered meanwhile.
 */
export async function changeAnswers(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { fields, answers, version }: GivenAnswers,
): Promise<void> {
  const known = await listKnown(trx, ideaId);
  const wanted = checkIdeaAnswers(fields, answers, known);
  const changed = fields.filter(({ id }) => known.get(id) !== wanted.get(id));
  if (changed.length === 0) return;
  refuseStale(answerFields(fields, known), version);
  const gone = changed.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  if (gone.length > 0) await deleteValues(trx, ideaId, gone);
  const kept = changed.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  await writeValues(trx, ideaId, new Map(kept.map((id) => [id, wanted.get(id) ?? ""])));
  await indexIdea(trx, ideaId);
  for (const staffOnly of [false, true]) {
    const names = changed
      .filter((field) => (field.need === "staff_only") === staffOnly)
      .map((field) => field.name);
    if (names.length === 0) continue;
    const subject = { kind: "idea", id: ideaId } as const;
    await recordActivity(
      trx,
      viewer,
      "idea.answers_changed",
      subject,
      { fields: names },
      {
        staffOnly,
      },
    );
  }
}

/** As of other forms; under names of its own, since the words of the idea have their own version. */
function refuseStale(stored: Fields, began: string): void {
  const answersVersion = fieldVersion(stored);
  if (began === "" || began === answersVersion) return;
  throw new Conflict("shared:errors.changed", { ...stored, answersVersion });
}

async function listKnown(trx: Trx, ideaId: number): Promise<Values> {
  const rows = await trx
    .selectFrom("idea_field_value")
    .selectAll()
    .where("idea_id", "=", ideaId)
    .execute();
  return new Map(rows.map((row) => [row.field_id, row.number_value ?? row.text_value ?? ""]));
}

async function writeValues(trx: Trx, ideaId: number, values: Values): Promise<void> {
  if (values.size === 0) return;
  const rows = [...values].map(([fieldId, value]) => answerRow(ideaId, fieldId, value));
  await trx
    .insertInto("idea_field_value")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["idea_id", "field_id"]).doUpdateSet((set) => ({
        text_value: set.ref("excluded.text_value"),
        number_value: set.ref("excluded.number_value"),
      })),
    )
    .execute();
}

/** An answer as it is stored. */
export function answerRow(
  ideaId: number,
  fieldId: number,
  value: string | number,
): Row<"idea_field_value"> {
  return { idea_id: ideaId, field_id: fieldId, ...valueColumns(value) };
}

async function deleteValues(trx: Trx, ideaId: number, fieldIds: readonly number[]): Promise<void> {
  await trx
    .deleteFrom("idea_field_value")
    .where("idea_id", "=", ideaId)
    .where("field_id", "in", fieldIds)
    .execute();
}
