import type { Details, Subject, Verb } from "~/features/activity/activity";
import { countIdeas } from "~/features/ideas/count-ideas.server";
import type { Trx } from "~db/connect.server";
import type { FollowReason } from "~db/schema";

export interface ImportedAct {
  /** Null for what nobody did. */
  personId: number | null;
  verb: Verb;
  subject: Subject;
  at: number;
  details?: Details;
  staffOnly?: boolean;
}

/** What happened, without the job that would tell people of it. */
export async function addActivities(trx: Trx, acts: readonly ImportedAct[]): Promise<void> {
  if (acts.length === 0) return;
  const rows = acts.map(({ personId, verb, subject, at, details, staffOnly }) => ({
    actor_id: personId,
    verb,
    subject_kind: subject.kind,
    subject_id: subject.id,
    idea_id: subject.ideaId ?? subject.id,
    roadmap_item_id: null,
    staff_only: staffOnly ? (1 as const) : (0 as const),
    details: JSON.stringify({ ...details, imported: true }),
    created_at: at,
  }));
  await trx.insertInto("activity").values(rows).execute();
}

/** Who took part hears of the idea from now on, unless they had decided about that before. */
export async function addFollows(
  trx: Trx,
  follows: readonly { personId: number; ideaId: number; at: number }[],
  reason: FollowReason,
): Promise<void> {
  if (follows.length === 0) return;
  const rows = follows.map(({ personId, ideaId, at }) => ({
    person_id: personId,
    subject_kind: "idea" as const,
    subject_id: ideaId,
    reason,
    created_at: at,
    stopped_at: null,
  }));
  await trx
    .insertInto("follow")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Counts anew what an import touched, in the transaction that touched it. */
export async function recountIdeas(trx: Trx, ids: readonly number[]): Promise<void> {
  for (const [id, counters] of await countIdeas(trx, ids)) {
    await trx
      .updateTable("idea")
      .set({
        vote_count: counters.voteCount,
        top_count: counters.topCount,
        comment_count: counters.commentCount,
        trend: counters.trend,
      })
      .where("id", "=", id)
      .execute();
  }
}
