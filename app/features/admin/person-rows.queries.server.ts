import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { PEOPLE_PER_PAGE, type PeopleShown, type PersonRecord, type PersonRow } from "./person-row";
import type { TimeCursor } from "./time-cursor";

export interface PeopleQuery {
  /** Part of a name, a mail address or a handle; "" finds all. */
  words: string;
  shown: PeopleShown;
  /** After the person who joined then and has this number. */
  before: TimeCursor | null;
}

/** One page of people, newest first; `next` is the `before` of the page that follows. */
export async function listPersonRows(
  db: Db,
  query: PeopleQuery,
): Promise<{ people: PersonRow[]; next: TimeCursor | null }> {
  const { before } = query;
  let page = personRows(db)
    .orderBy("person.created_at", "desc")
    .orderBy("person.id", "desc")
    .limit(PEOPLE_PER_PAGE + 1);
  if (before !== null) {
    page = page.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("person.created_at", "person.id"), "<", tuple(before.createdAt, before.id)),
    );
  }
  if (query.words !== "") page = page.where(matches(query.words));
  if (query.shown === "suspended") page = page.where("person.suspended_at", "is not", null);
  else if (query.shown === "waiting") page = page.where("person.waiting_since", "is not", null);
  else if (query.shown !== "all") page = page.where("person.role", "=", query.shown);
  const rows = await page.execute();
  const people = rows.slice(0, PEOPLE_PER_PAGE).map(toPersonRow);
  return { people, next: rows.length > PEOPLE_PER_PAGE ? (people.at(-1) ?? null) : null };
}

/** @throws NotFound */
export async function getPersonRecord(db: Db, id: number): Promise<PersonRecord> {
  const row = await personRows(db)
    .where("person.id", "=", id)
    .select(["person.email_bounced_at", "person.email_bounced_words"])
    .select((select) => [
      select
        .selectFrom("idea")
        .whereRef("idea.author_id", "=", "person.id")
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("ideas"),
      select
        .selectFrom("vote")
        .innerJoin("idea", "idea.id", "vote.idea_id")
        .whereRef("vote.person_id", "=", "person.id")
        // On a merged idea it counts with the canonical one.
        .where("idea.merged_into_id", "is", null)
        .where("vote.withdrawn_at", "is", null)
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("votes"),
      select
        .selectFrom("comment")
        .whereRef("comment.author_id", "=", "person.id")
        .where("comment.deleted_at", "is", null)
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("comments"),
    ])
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return {
    ...toPersonRow(row),
    ideas: row.ideas ?? 0,
    votes: row.votes ?? 0,
    comments: row.comments ?? 0,
    bounce:
      row.email_bounced_at === null
        ? null
        : { at: row.email_bounced_at, words: row.email_bounced_words },
  };
}

/** Former members are nobody any more. */
function personRows(db: Db) {
  return db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select([
      "person.id",
      "person.name",
      "person.handle",
      "person.email",
      "person.email_verified_at",
      "person.role",
      "person.account_id",
      "account.name as account_name",
      "person.shadow",
      "person.suspended_at",
      "person.waiting_since",
      "person.created_at",
    ])
    .where("person.name", "<>", "");
}

type SelectedRow = Awaited<ReturnType<ReturnType<typeof personRows>["execute"]>>[number];

function toPersonRow(row: SelectedRow): PersonRow {
  const { account_id: accountId, account_name: accountName } = row;
  return {
    id: row.id,
    name: row.name,
    handle: row.handle,
    email: row.email,
    verified: row.email_verified_at !== null,
    role: row.role,
    account: accountId !== null && accountName ? { id: accountId, name: accountName } : null,
    shadow: row.shadow === 1,
    suspendedAt: row.suspended_at,
    waiting: row.waiting_since !== null,
    createdAt: row.created_at,
  };
}

/** SQLite's `lower` knows ASCII alone, so a name is also sought as typed and with a capital. */
function matches(words: string): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "person">();
  const lower = words.toLowerCase();
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
  const like = (text: Expression<unknown>, part: string) =>
    sql<SqlBool>`${text} like ${`%${part.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
  return where.or([
    like(where.ref("person.handle_folded"), lower),
    like(where.ref("person.email_folded"), lower),
    like(where.fn("lower", ["person.name"]), lower),
    like(where.ref("person.name"), words),
    like(where.ref("person.name"), capital),
  ]);
}
