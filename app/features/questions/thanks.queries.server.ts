import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";

/** Whether the viewer said thanks for the answer. */
export async function hasThanked(db: Db, viewer: Viewer, answerId: number): Promise<boolean> {
  const row = await db
    .selectFrom("answer_thanks")
    .select("answer_id")
    .where("answer_id", "=", answerId)
    .where("person_id", "=", viewer.id ?? 0)
    .executeTakeFirst();
  return row !== undefined;
}
