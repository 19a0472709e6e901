import { type AskedField, splitChoices } from "~/platform/asked-field";
import { NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, Row, RowChange } from "~db/schema";
import type { OwnFact } from "./account-field";

/** The community's own fields of accounts in their order, also retired ones. */
export async function listAccountFields(db: Db): Promise<AskedField[]> {
  return (await selectFields(db).execute()).map(toField);
}

/** Those that are asked. */
export async function listFieldsInUse(db: Db): Promise<AskedField[]> {
  const rows = await selectFields(db).where("retired_at", "is", null).execute();
  return rows.map(toField);
}

/** The fields that are asked, each with what the account has there. */
export async function listOwnFacts(db: Db, accountId: number): Promise<OwnFact[]> {
  const rows = await selectFields(db)
    .leftJoin("account_field_value as own", (join) =>
      join.onRef("own.field_id", "=", "account_field.id").on("own.account_id", "=", accountId),
    )
    .select(["own.text_value", "own.number_value"])
    .where("retired_at", "is", null)
    .execute();
  return rows.map((row) => ({ ...toField(row), value: row.number_value ?? row.text_value ?? "" }));
}

/** @throws NotFound */
export async function getAccountField(db: Db, id: number): Promise<AskedField> {
  const row = await selectFields(db).where("account_field.id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return toField(row);
}

/** All of them, and nobody else changes them until the transaction ends. */
export async function lockAccountFields(trx: Trx): Promise<AskedField[]> {
  await forUpdate(trx, trx.selectFrom("account_field").select("id").orderBy("id")).execute();
  return listAccountFields(trx);
}

/** Undefined when there is a field of this name. */
export async function insertAccountField(
  trx: Trx,
  field: Omit<NewRow<"account_field">, "name_folded">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("account_field")
    .values({ ...field, name_folded: foldName(field.name) })
    .onConflict((conflict) => conflict.column("name_folded").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateAccountField(
  trx: Trx,
  id: number,
  change: RowChange<"account_field">,
): Promise<void> {
  await trx.updateTable("account_field").set(change).where("id", "=", id).execute();
}

function selectFields(db: Db) {
  return db
    .selectFrom("account_field")
    .selectAll("account_field")
    .orderBy("position")
    .orderBy("account_field.id");
}

function toField(row: Row<"account_field">): AskedField {
  const { id, name, kind, unit } = row;
  const choices = splitChoices(row.choices);
  return { ...{ id, name, kind, unit }, choices, retired: row.retired_at !== null };
}
