import type { Verb } from "~/features/activity/activity";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { ACTIVITY_PER_PAGE, type ActivityEntry } from "./activity-entry";
import { nameSubjects } from "./activity-subjects.queries.server";
import { type AuditChoice, everything } from "./resolve-audit.queries.server";
import type { TimeCursor } from "./time-cursor";

export interface ActivityPage {
  before: TimeCursor | null;
  limit?: number;
  choice?: AuditChoice;
}

/** One page of what happened, newest first; `next` is the `before` of the page that follows. */
export async function listActivityEntries(
  db: Db,
  viewer: Viewer,
  { before, limit = ACTIVITY_PER_PAGE, choice = everything }: ActivityPage,
): Promise<{ entries: ActivityEntry[]; next: TimeCursor | null }> {
  const rows = await listAuditRows(db, choice, before, limit + 1);
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
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { entries, next: last ? { createdAt: last.created_at, id: last.id } : null };
}

/** The newest rows of the choice behind `before`, with the names of who acted. */
export async function listAuditRows(
  db: Db,
  choice: AuditChoice,
  before: TimeCursor | null,
  limit: number,
) {
  const found = await newest(db, choice, before, limit).execute();
  if (found.length === 0) return [];
  return db
    .selectFrom("activity")
    .leftJoin("person", "person.id", "activity.actor_id")
    .selectAll("activity")
    .select(["person.name as actor_name", "person.handle as actor_handle"])
    .where(
      "activity.id",
      "in",
      found.map(({ id }) => id),
    )
    .orderBy("activity.created_at", "desc")
    .orderBy("activity.id", "desc")
    .execute();
}

/**
 * Each verb is read along its own part of the index and the newest of all are kept: a list of verbs
 * in one condition would either be sorted whole or sought among everything that happened.
 */
function newest(db: Db, choice: AuditChoice, before: TimeCursor | null, limit: number) {
  const { verbs } = choice;
  if (!verbs || choice.actor !== null || choice.about !== null) {
    return page(db, choice, verbs, before, limit);
  }
  const [first, ...others] = verbs.map((verb) =>
    db.selectFrom(page(db, choice, [verb], before, limit).as("branch")).selectAll(),
  );
  if (!first) throw new Error("a group of verbs has at least one");
  const all = others.reduce((union, branch) => union.unionAll(branch), first);
  return db
    .selectFrom(all.as("branches"))
    .select(["id", "created_at"])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit);
}

function page(
  db: Db,
  { actor, about, since, until }: AuditChoice,
  verbs: readonly Verb[] | null,
  before: TimeCursor | null,
  limit: number,
) {
  let query = db
    .selectFrom("activity")
    .select(["id", "created_at"])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit);
  if (actor === "nobody") query = query.where("actor_id", "is", null);
  else if (actor !== null) query = query.where("actor_id", "=", actor);
  const [only, ...more] = verbs ?? [];
  if (only) {
    query = query.where("verb", more.length === 0 ? "=" : "in", more.length === 0 ? only : verbs);
  }
  if (about?.kind === "idea") query = query.where("idea_id", "=", about.id);
  else if (about?.kind === "roadmap_item") query = query.where("roadmap_item_id", "=", about.id);
  else if (about) {
    query = query.where("subject_kind", "=", about.kind).where("subject_id", "=", about.id);
  }
  if (since !== null) query = query.where("created_at", ">=", since);
  if (until !== null) query = query.where("created_at", "<", until);
  if (before === null) return query;
  const { createdAt, id } = before;
  return query
    .where("created_at", "<=", createdAt)
    .where((where) => where.or([where("created_at", "<", createdAt), where("id", "<", id)]));
}
