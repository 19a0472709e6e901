import type { IdeaState } from "~/features/ideas/idea";
import { isStaff, type SignedInViewer } from "~/features/people/viewer";
import { HOUR } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";

/** How long a person waits between two comments on an idea that is slowed down. */
export const SLOW_PAUSE = HOUR;

/**
 * @throws Invalid, with the moment from which on the viewer may comment again, when they commented on
 * a slowed idea within the last hour; a comment that they deleted counts.
 */
export async function refuseTooSoon(
  trx: Trx,
  viewer: SignedInViewer,
  idea: IdeaState,
  at: number,
): Promise<void> {
  if (!idea.slow || isStaff(viewer)) return;
  const last = await trx
    .selectFrom("comment")
    .select("created_at")
    .where("author_id", "=", viewer.id)
    .where("created_at", ">", at - SLOW_PAUSE)
    .where("idea_id", "=", idea.id)
    .where("internal", "=", 0)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!last) return;
  throw new Invalid({ body: [errorKey("comments:slow", { at: last.created_at + SLOW_PAUSE })] });
}
