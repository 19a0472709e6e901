import { DAY, MINUTE, now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import type { MailHealth } from "./mail-health";

const LATE = 15 * MINUTE;

/** What keeps mail from going out, or null while it does; each question is one look at an index. */
export async function readMailHealth(db: Db, goesOut: boolean): Promise<MailHealth | null> {
  if (!goesOut) return { kind: "off" };
  const troubled = await db
    .selectFrom("mail")
    .select(["created_at", "last_error"])
    .where("retry_at", "is not", null)
    .where("failure", "=", "trouble")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (troubled) {
    return { kind: "trouble", since: troubled.created_at, said: troubled.last_error ?? "" };
  }
  const untried = await db
    .selectFrom("mail")
    .select("created_at")
    .where("state", "=", "queued")
    .where("retry_at", "is", null)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (untried && untried.created_at < now() - LATE) {
    return { kind: "waiting", since: untried.created_at };
  }
  const { count } = await db
    .selectFrom("mail")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("dead_at", ">", now() - DAY)
    .where("failure", "in", ["deferred", "trouble", "refused"])
    .executeTakeFirstOrThrow();
  return count > 0 ? { kind: "dead", count } : null;
}
