import type { Verb } from "~/features/activity/activity";
import { getCommunity } from "~/features/community/community.queries.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { FIRST_STATUS } from "~/features/ideas/status";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { systemViewer } from "~/features/people/viewer";
import type { Database, Db } from "~db/connect.server";
import { changeByItself } from "./archive-quiet.server";

const reviving: readonly Verb[] = ["vote.cast", "comment.posted", "evidence.added"];

/**
 * A customer's vote, comment or evidence gives an idea that was archived for being quiet the status
 * back that it had; the first one, where that is out of use or open no more. Once: the idea then is
 * archived no longer.
 */
export async function reviveIdea(database: Database, activityId: number): Promise<void> {
  const ideaId = await findRevived(database.read, activityId);
  if (ideaId === undefined) return;
  await database.write(async (trx) => {
    const { defaultLanguage } = await getCommunity(trx);
    const viewer = systemViewer(defaultLanguage);
    await lockIdeaState(trx, viewer, ideaId);
    const idea = await trx
      .selectFrom("idea")
      .select(["status_id", "archived_from_id"])
      .where("id", "=", ideaId)
      .executeTakeFirstOrThrow();
    if (idea.archived_from_id === null) return;
    const statuses = await listStatuses(trx, defaultLanguage);
    const from = statuses.find(({ id }) => id === idea.status_id);
    const former = statuses.find(
      ({ id, group, retired }) => id === idea.archived_from_id && group === "open" && !retired,
    );
    const to = former ?? statuses.find(({ key }) => key === FIRST_STATUS);
    if (from && to) await changeByItself(trx, viewer, ideaId, { from, to, note: "", noteHtml: "" });
  });
}

async function findRevived(db: Db, activityId: number): Promise<number | undefined> {
  const row = await db
    .selectFrom("activity")
    .innerJoin("idea", "idea.id", "activity.idea_id")
    .innerJoin("person", "person.id", "activity.actor_id")
    .select("idea.id")
    .where("activity.id", "=", activityId)
    .where("activity.verb", "in", reviving)
    .where("activity.staff_only", "=", 0)
    .where("idea.archived_from_id", "is not", null)
    .where("person.role", "=", "member")
    .executeTakeFirst();
  return row?.id;
}
