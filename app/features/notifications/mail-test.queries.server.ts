import type { SignedInViewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import { type MailTest, verdicts } from "./mail-test";

/** Keeps the test in the place of the admin's last one. */
export async function keepMailTest(
  trx: Trx,
  viewer: SignedInViewer,
  test: Omit<MailTest, "createdAt">,
): Promise<void> {
  await trx.deleteFrom("mail_test").where("person_id", "=", viewer.id).execute();
  await trx
    .insertInto("mail_test")
    .values({
      person_id: viewer.id,
      to_address: test.to,
      verdict: test.verdict,
      conversation: JSON.stringify(test.lines),
      took_ms: test.tookMs,
      created_at: now(),
    })
    .execute();
}

/** The admin's last test, if there was one. */
export async function findMailTest(db: Db, viewer: SignedInViewer): Promise<MailTest | null> {
  const row = await db
    .selectFrom("mail_test")
    .selectAll()
    .where("person_id", "=", viewer.id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const verdict = verdicts.find((each) => each === row?.verdict);
  if (!row || !verdict) return null;
  return {
    verdict,
    to: row.to_address,
    tookMs: row.took_ms,
    createdAt: row.created_at,
    lines: JSON.parse(row.conversation),
  };
}
