import type { Trx } from "~db/connect.server";
import type { Verb } from "./activity";

const ofAuthor: readonly Verb[] = [
  "idea.posted",
  "idea.edited",
  "evidence.added",
  "evidence.edited",
  "evidence.removed",
  "vote.cast",
  "vote.changed",
  "vote.withdrawn",
  "comment.posted",
  "comment.edited",
  "comment.deleted",
  "comment.taken_up",
];

/**
 * What this person wrote and did as the author of an idea no longer names them, in its story or
 * anywhere else that is made of these rows.
 */
export async function forgetActor(
  trx: Trx,
  { ideaId, actorId }: { ideaId: number; actorId: number },
): Promise<void> {
  await trx
    .updateTable("activity")
    .set({ actor_id: null })
    .where("idea_id", "=", ideaId)
    .where("actor_id", "=", actorId)
    .where("verb", "in", ofAuthor)
    .execute();
}
