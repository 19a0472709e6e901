import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import {
  MAILS_PER_PAGE,
  type MailAttempt,
  type MailState,
  type OutboxMail,
  type OutboxRow,
  stateOf,
} from "./outbox";

/** Mails before `before`, newest first; `next` is the last of them where older ones follow. */
export async function listOutbox(
  db: Db,
  { state, before }: { state: MailState | null; before: number | null },
): Promise<{ mails: OutboxRow[]; next: number | null }> {
  const rows = await inState(outboxRows(db), state)
    .where("mail.id", "<", before ?? Number.MAX_SAFE_INTEGER)
    .orderBy("mail.id", "desc")
    .limit(MAILS_PER_PAGE + 1)
    .execute();
  const mails = rows.slice(0, MAILS_PER_PAGE).map(toOutboxRow);
  return { mails, next: rows.length > mails.length ? (mails.at(-1)?.id ?? null) : null };
}

/** @throws NotFound */
export async function getOutboxMail(db: Db, id: number): Promise<OutboxMail> {
  const row = await outboxRows(db)
    .leftJoin("person", "person.id", "mail.person_id")
    .select(["mail.kind", "mail.person_id", "mail.sent_at", "mail.token_hash", "mail.body_text"])
    .select("person.name")
    .where("mail.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const { person_id: personId, name } = row;
  return {
    ...toOutboxRow(row),
    kind: row.kind,
    person: personId === null || name === null ? null : { id: personId, name },
    sentAt: row.sent_at,
    carriesToken: row.token_hash !== null,
    text: row.body_text,
    log: await listAttempts(db, id),
  };
}

/** The HTML of a mail, "" once it was erased. @throws NotFound */
export async function getMailHtml(db: Db, id: number): Promise<string> {
  const row = await db
    .selectFrom("mail")
    .select("body_html")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row.body_html;
}

async function listAttempts(db: Db, mailId: number): Promise<MailAttempt[]> {
  return db
    .selectFrom("mail_attempt")
    .select(["id", "outcome", "said", "took_ms as tookMs", "created_at as createdAt"])
    .where("mail_id", "=", mailId)
    .orderBy("id")
    .execute();
}

function outboxRows(db: Db) {
  return db
    .selectFrom("mail")
    .select(["mail.id", "mail.to_address", "mail.subject", "mail.state", "mail.failure"])
    .select(["mail.last_error", "mail.retry_at", "mail.created_at"]);
}

type Rows = ReturnType<typeof outboxRows>;

function inState(rows: Rows, state: MailState | null): Rows {
  if (state === null) return rows;
  if (state === "deferred") return rows.where("mail.retry_at", "is not", null);
  const stored = rows.where("mail.state", "=", state);
  return state === "queued" ? stored.where("mail.retry_at", "is", null) : stored;
}

function toOutboxRow(row: Awaited<ReturnType<Rows["execute"]>>[number]): OutboxRow {
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    state: stateOf(row),
    failure: row.failure,
    lastError: row.last_error,
    retryAt: row.retry_at,
    createdAt: row.created_at,
  };
}
