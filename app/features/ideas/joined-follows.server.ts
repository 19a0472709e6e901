import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";

const AT_ONCE = 500;

/** Whoever follows one of the merged ideas follows the canonical one, unless they stopped before. */
export async function joinFollows(
  trx: Trx,
  canonicalId: number,
  mergedIds: readonly number[],
): Promise<void> {
  if (mergedIds.length === 0) return;
  const rows = await trx
    .selectFrom("follow")
    .selectAll()
    .where("subject_kind", "=", "idea")
    .where("subject_id", "in", mergedIds)
    .where("stopped_at", "is", null)
    .orderBy("created_at", "desc")
    .execute();
  const followers = [...new Map(rows.map((row) => [row.person_id, row])).values()];
  for (let from = 0; from < followers.length; from += AT_ONCE) {
    await joinSome(trx, canonicalId, followers.slice(from, from + AT_ONCE));
  }
}

async function joinSome(
  trx: Trx,
  canonicalId: number,
  followers: readonly Row<"follow">[],
): Promise<void> {
  const joined = await trx
    .insertInto("follow")
    .values(followers.map((row) => ({ ...row, subject_id: canonicalId })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .execute();
  if (joined.length === 0) return;
  await trx
    .insertInto("joined_follow")
    .values(joined.map(({ person_id }) => ({ idea_id: canonicalId, person_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Who followed an idea by a merge alone, and by none that still stands, follows it no more. */
export async function partFollows(trx: Trx, canonicalId: number): Promise<void> {
  const staying = trx
    .selectFrom("follow")
    .innerJoin("idea", "idea.id", "follow.subject_id")
    .select("follow.person_id")
    .where("follow.subject_kind", "=", "idea")
    .where("follow.stopped_at", "is", null)
    .where("idea.merged_into_id", "=", canonicalId);
  const parted = await trx
    .deleteFrom("joined_follow")
    .where("idea_id", "=", canonicalId)
    .where("person_id", "not in", staying)
    .returning("person_id")
    .execute();
  for (let from = 0; from < parted.length; from += AT_ONCE) {
    const people = parted.slice(from, from + AT_ONCE).map((row) => row.person_id);
    await trx
      .deleteFrom("follow")
      .where("subject_kind", "=", "idea")
      .where("subject_id", "=", canonicalId)
      .where("person_id", "in", people)
      .execute();
  }
}
