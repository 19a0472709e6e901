import type { Verb } from "~/features/activity/activity";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { ACTIVITY_PER_PAGE, type ActivityEntry } from "./activity-entry";
import { nameSubjects } from "./activity-subjects.queries.server";

/** One page of what happened, newest first; `next` is the `before` of the page that follows. */
export async function listActivityEntries(
  db: Db,
  viewer: Viewer,
  page: { before: number | null; limit?: number },
): Promise<{ entries: ActivityEntry[]; next: number | null }> {
  const limit = page.limit ?? ACTIVITY_PER_PAGE;
  let query = db
    .selectFrom("activity")
    .leftJoin("person", "person.id", "activity.actor_id")
    .selectAll("activity")
    .select("person.name as actor_name")
    .orderBy("activity.id", "desc")
    .limit(limit + 1);
  if (page.before !== null) query = query.where("activity.id", "<", page.before);
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const subjectOf = await nameSubjects(db, viewer, shown);
  const entries = shown.map((row) => ({
    id: row.id,
    verb: row.verb as Verb,
    actor:
      row.actor_id === null
        ? null
        : { name: shownName(row.actor_name), path: `/admin/people/${row.actor_id}` },
    subject: subjectOf(row),
    at: row.created_at,
  }));
  return { entries, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
