import { listAccountFields } from "~/features/accounts/account-fields.queries.server";
import type { Db } from "~db/connect.server";
import { type accountFieldColumns, FORM } from "./columns";
import { type Cell, timeCell } from "./export";

type AccountFieldRow = Record<(typeof accountFieldColumns)[number], Cell>;

/** The own fields of accounts in the order in which they are asked. */
export async function* accountFieldRows(db: Db): AsyncGenerator<AccountFieldRow[]> {
  const times = await listTimes(db);
  for (const { id, name, kind, choices, unit } of await listAccountFields(db)) {
    const chosen = kind === "choice" ? await listChosen(db, id) : [];
    const time = times.get(id);
    const row = {
      ...{ name, kind, choices, unit },
      former_choices: chosen.filter((choice) => !choices.includes(choice)),
      retired_at: timeCell(time?.retired_at ?? null),
      created_at: timeCell(time?.created_at ?? null),
      upwell_export: FORM,
    };
    yield [row];
  }
}

async function listTimes(db: Db) {
  const rows = await db
    .selectFrom("account_field")
    .select(["id", "retired_at", "created_at"])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Each choice once that an account has, offered still or not. */
async function listChosen(db: Db, fieldId: number): Promise<string[]> {
  const rows = await db
    .selectFrom("account_field_value")
    .select("text_value")
    .distinct()
    .where("field_id", "=", fieldId)
    .where("text_value", "is not", null)
    .execute();
  return rows.map((row) => row.text_value ?? "").sort();
}
