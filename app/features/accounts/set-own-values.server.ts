import type { AskedField } from "~/platform/asked-field";
import { checkAnswers, valueColumns } from "~/platform/asked-field.server";
import type { Trx } from "~db/connect.server";
import type { OwnValues } from "./account-field";

/**
 * What an account has in these fields once it has what is given there; where nothing is given it
 * keeps what it had.
 * @throws Invalid at each field that does not take its value.
 */
export function ownValuesOf(
  fields: readonly AskedField[],
  given: OwnValues,
  before: OwnValues,
): OwnValues {
  const known = new Map(
    fields.map(({ id }) => [id, before[id] ?? ""] as const).filter(([, value]) => value !== ""),
  );
  const typed = fields.flatMap(({ id }): [number, string][] => {
    const text = String(given[id] ?? "");
    return text === "" ? [] : [[id, text]];
  });
  const values = checkAnswers(fields, new Map(typed), known);
  return Object.fromEntries(
    fields.map(({ id }) => [
      id,
      values.get(id) ?? (given[id] === undefined ? before[id] : "") ?? "",
    ]),
  );
}

/** The account has these values; other fields, such as retired ones, stay as they are. */
export async function setOwnValues(trx: Trx, accountId: number, values: OwnValues): Promise<void> {
  const all = Object.entries(values).map(([id, value]) => ({ field_id: Number(id), value }));
  const gone = all.filter(({ value }) => value === "").map(({ field_id }) => field_id);
  if (gone.length > 0) {
    await trx
      .deleteFrom("account_field_value")
      .where("account_id", "=", accountId)
      .where("field_id", "in", gone)
      .execute();
  }
  const kept = all.filter(({ value }) => value !== "");
  if (kept.length === 0) return;
  await trx
    .insertInto("account_field_value")
    .values(
      kept.map(({ field_id, value }) => ({
        ...{ account_id: accountId, field_id },
        ...valueColumns(value),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["account_id", "field_id"]).doUpdateSet((set) => ({
        text_value: set.ref("excluded.text_value"),
        number_value: set.ref("excluded.number_value"),
      })),
    )
    .execute();
}
