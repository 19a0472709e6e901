import { fieldColumn } from "~/features/intake/import/field-column";
import type { Db } from "~db/connect.server";
import type { Cell } from "./export";
import { byCodePoints } from "./idea-answers.server";

const open = (name: string) => fieldColumn({ name, staffOnly: false });

/** A column for each own field of accounts that one of them has something in. */
export async function listOwnColumns(db: Db): Promise<string[]> {
  const fields = await db
    .selectFrom("account_field")
    .select("name")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("account_field_value as value")
          .select("value.field_id")
          .whereRef("value.field_id", "=", "account_field.id"),
      ),
    )
    .execute();
  return fields.map(({ name }) => open(name)).sort(byCodePoints);
}

/** What these accounts have in own fields, as a file of either form holds it, by account. */
export async function listOwnAnswers(db: Db, ids: readonly number[]) {
  const rows = await db
    .selectFrom("account_field_value as value")
    .innerJoin("account_field", "account_field.id", "value.field_id")
    .select(["value.account_id", "value.text_value", "value.number_value", "account_field.name"])
    .where("value.account_id", "in", ids)
    .execute();
  rows.sort((left, right) => byCodePoints(left.name, right.name));
  return (accountId: number): Record<string, Cell> => {
    const own = rows
      .filter((row) => row.account_id === accountId)
      .map(({ name, ...row }) => ({ name, value: row.number_value ?? row.text_value ?? "" }));
    return {
      // A number is a text in a table, guarded alike, as the answers of ideas are.
      ...Object.fromEntries(own.map(({ name, value }) => [open(name), String(value)])),
      fields: Object.fromEntries(own.map(({ name, value }) => [name, value])),
    };
  };
}
