import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { FORM, type personColumns } from "./columns";
import { type Cell, timeCell } from "./export";
import type { ExportScope } from "./export-scope.server";
import { pages } from "./idea-batches.server";

const SIZE = 300;

type PersonRow = Record<(typeof personColumns)[number], Cell>;
type StoredPerson = Awaited<ReturnType<typeof listPeople>>[number];

/** People in the order in which they came, without whoever stands for nobody. */
export async function* personRows(
  db: Db,
  scope: ExportScope,
  condition: Expression<SqlBool>,
): AsyncGenerator<PersonRow[]> {
  const read = (after: StoredPerson | null) => listPeople(db, scope, condition, after?.id ?? 0);
  for await (const people of pages(SIZE, read)) yield people.map(toRow);
}

/** Who posted, commented or voted on a chosen idea. */
export function tookPart(scope: ExportScope): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "person">();
  const on = (table: "vote" | "comment", person: "person_id" | "author_id") =>
    where.exists(
      where
        .selectFrom(table)
        .innerJoin("idea", "idea.id", `${table}.idea_id`)
        .select("idea.id")
        .whereRef(`${table}.${person}` as "comment.author_id", "=", "person.id")
        .where(scope.ideas),
    );
  const posted = where
    .selectFrom("idea")
    .select("idea.id")
    .whereRef("idea.author_id", "=", "person.id")
    .where("idea.withdrawn_at", "is", null)
    .where(scope.ideas);
  return where.or([where.exists(posted), on("comment", "author_id"), on("vote", "person_id")]);
}

function listPeople(db: Db, scope: ExportScope, condition: Expression<SqlBool>, after: number) {
  return db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .selectAll("person")
    .select(["account.name as account", "account.kind as account_kind"])
    .where("person.id", ">", after)
    .where("person.id", "<>", scope.nobody ?? 0)
    .where(condition)
    .orderBy("person.id")
    .limit(SIZE)
    .execute();
}

function toRow(person: StoredPerson): PersonRow {
  return {
    handle: person.handle,
    name: person.name,
    email: person.email,
    role: person.imported_role ?? person.role,
    account: person.account,
    account_kind: person.account_kind,
    job_title: person.job_title,
    bio: person.bio,
    language: person.language,
    suspended_at: timeCell(person.suspended_at),
    votes_hidden: person.votes_hidden === 1,
    created_at: timeCell(person.created_at),
    upwell_export: FORM,
  };
}
