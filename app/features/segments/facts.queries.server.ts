import type { Db } from "~db/connect.server";
import type { Facts } from "./matches";
import type { FieldName } from "./rule";

/** What the rules may compare about one person, in two queries; about nobody, nothing is known. */
export async function readFacts(db: Db, personId: number): Promise<Facts> {
  const [row, own] = await Promise.all([readKnown(db, personId), readOwn(db, personId)]);
  if (!row) return new Map();
  const facts: [FieldName, string | number | boolean | null][] = [
    ["kind", row.kind],
    ["owner", row.owner_id === null ? null : String(row.owner_id)],
    ["size", row.size],
    ["industry", row.industry],
    ["region", row.region],
    ["plan", row.plan],
    ["value", row.annual_value],
    ["deal", row.deal_id !== null],
    ["named", row.named_at !== null],
    ["account", row.account_id !== null],
    ["language", row.language],
    ["joined", row.created_at],
    ["verified", row.email_verified_at !== null],
    ...own.map(
      (each) =>
        [`own_${each.field_id}`, each.text_value ?? each.number_value] as [FieldName, string],
    ),
  ];
  return new Map(facts);
}

function readKnown(db: Db, personId: number) {
  return db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select([
      "person.account_id",
      "person.language",
      "person.created_at",
      "person.email_verified_at",
      "account.kind",
      "account.owner_id",
      "account.size",
      "account.industry",
      "account.region",
      "account.plan",
      "account.annual_value",
      "account.named_at",
    ])
    .select((select) =>
      select
        .selectFrom("deal")
        .select("deal.id")
        .whereRef("deal.account_id", "=", "person.account_id")
        .where("deal.outcome", "is", null)
        .limit(1)
        .as("deal_id"),
    )
    .where("person.id", "=", personId)
    .executeTakeFirst();
}

function readOwn(db: Db, personId: number) {
  return db
    .selectFrom("person")
    .innerJoin("account_field_value as value", "value.account_id", "person.account_id")
    .select(["value.field_id", "value.text_value", "value.number_value"])
    .where("person.id", "=", personId)
    .execute();
}
