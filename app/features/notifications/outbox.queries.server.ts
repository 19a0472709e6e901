import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { MAILS_PER_PAGE, type MailState, type OutboxMail, type OutboxRow } from "./outbox";

/** Mails before `before`, newest first; `next` is the last of them where older ones follow. */
export async function listOutbox(
  db: Db,
  { state, before }: { state: MailState | null; before: number | null },
): Promise<{ mails: OutboxRow[]; next: number | null }> {
  const rows = await db
    .selectFrom("mail")
    .select(["id", "to_address as to", "subject", "state", "last_error as lastError"])
    .select("created_at as createdAt")
    .where("id", "<", before ?? Number.MAX_SAFE_INTEGER)
    .$if(state !== null, (query) => query.where("state", "=", state ?? "queued"))
    .orderBy("id", "desc")
    .limit(MAILS_PER_PAGE + 1)
    .execute();
  const mails = rows.slice(0, MAILS_PER_PAGE);
  return { mails, next: rows.length > mails.length ? (mails.at(-1)?.id ?? null) : null };
}

/** @throws NotFound */
export async function getOutboxMail(db: Db, id: number): Promise<OutboxMail> {
  const row = await db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    state: row.state,
    lastError: row.last_error,
    createdAt: row.created_at,
    kind: row.kind,
    attempts: row.attempts,
    sentAt: row.sent_at,
    carriesToken: row.token_hash !== null,
    text: row.body_text,
  };
}
