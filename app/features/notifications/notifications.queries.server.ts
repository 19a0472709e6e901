import type { SignedInViewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";

/** How many entries of the viewer's inbox are unread; what the bell says. */
export async function countUnread(db: Db, viewer: SignedInViewer): Promise<number> {
  const { count } = await db
    .selectFrom("notification")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("person_id", "=", viewer.id)
    .where("read_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** The viewer's newest entry; 0 while the inbox is empty. */
export async function getNewestId(db: Db, viewer: SignedInViewer): Promise<number> {
  const newest = await db
    .selectFrom("notification")
    .select("id")
    .where("person_id", "=", viewer.id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return newest?.id ?? 0;
}
