import { shownName } from "~/features/people/unnamed";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { changelogEntryPath } from "./changelog-entry-path";
import {
  groupEdits,
  type StoryLine,
  type StoryVerb,
  storyVerbs,
  voteMilestone,
} from "./idea-story";
import { roadmapItemPath } from "./roadmap-item-path";
import { shownTo } from "./shown-items.server";
import { listStatuses } from "./statuses.queries.server";

const LINES_AT_MOST = 40;

/**
 * What happened to an idea lately, oldest first, as far as the viewer may know. The caller has read
 * the idea for this viewer.
 */
export async function listStory(db: Db, viewer: Viewer, ideaId: number): Promise<StoryLine[]> {
  const [rows, statuses, votes, entries] = await Promise.all([
    selectActs(db, viewer, ideaId).execute(),
    listStatuses(db, viewer.language),
    findMilestone(db, ideaId),
    listEntries(db, viewer, ideaId),
  ]);
  const names = new Map(statuses.map((status) => [status.id, status.name]));
  const acts = rows.reverse().map((row) => toLine(row, names));
  const lines = groupEdits(acts);
  return [...lines, ...(votes ? [votes] : []), ...entries].sort(
    (left, right) => left.at - right.at,
  );
}

/** What the changelog says of the idea, as far as it is out. */
async function listEntries(db: Db, viewer: Viewer, ideaId: number): Promise<StoryLine[]> {
  const rows = await db
    .selectFrom("changelog_entry_idea as link")
    .innerJoin("changelog_entry as entry", "entry.id", "link.changelog_entry_id")
    .leftJoin("roadmap_item", "roadmap_item.id", "entry.roadmap_item_id")
    .select(["entry.id", "entry.title", "entry.published_at"])
    .where("link.idea_id", "=", ideaId)
    .where("entry.published_at", "is not", null)
    .where((where) => where.or([where("entry.roadmap_item_id", "is", null), shownTo(viewer)]))
    .execute();
  return rows.map(({ id, title, published_at }) => ({
    ...nobody,
    key: `entry-${id}`,
    at: published_at ?? 0,
    what: "entry",
    count: 1,
    byCompany: true,
    item: { title, path: changelogEntryPath({ id, title }) },
  }));
}

const nobody = { name: null, byCompany: false, status: null, item: null, comment: null };

function selectActs(db: Db, viewer: Viewer, ideaId: number) {
  let query = db
    .selectFrom("activity")
    .innerJoin("idea", "idea.id", "activity.idea_id")
    .leftJoin("person", "person.id", "activity.actor_id")
    .leftJoin("roadmap_item", (join) =>
      join.onRef("roadmap_item.id", "=", "activity.roadmap_item_id").on(shownTo(viewer)),
    )
    .leftJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "activity.subject_id")
        .on("activity.subject_kind", "=", "comment")
        .on("comment.internal", "=", 0)
        .on("comment.deleted_at", "is", null)
        .on("comment.hidden_at", "is", null),
    )
    .leftJoin("person as commenter", "commenter.id", "comment.author_id")
    .selectAll("activity")
    .select(["person.name", "person.role", "roadmap_item.id as item_id", "roadmap_item.title"])
    .select(["idea.author_id", "idea.withdrawn_at"])
    .select(["comment.id as comment_id", "commenter.name as commenter_name"])
    .where("activity.idea_id", "=", ideaId)
    .where("activity.verb", "in", storyVerbs);
  if (!isStaff(viewer)) query = query.where("activity.staff_only", "=", 0);
  return query.orderBy("activity.id", "desc").limit(LINES_AT_MOST);
}

type ActRow = Awaited<ReturnType<ReturnType<typeof selectActs>["execute"]>>[number];

function toLine(row: ActRow, names: Map<number, string>): StoryLine {
  const details: { to?: unknown } = JSON.parse(row.details);
  const nameless = row.withdrawn_at !== null && row.actor_id === row.author_id;
  return {
    key: String(row.id),
    at: row.created_at,
    what: row.verb as StoryVerb,
    name: nameless ? null : shownName(row.name),
    byCompany: row.role !== null && row.role !== "member",
    count: 1,
    status: names.get(Number(details.to)) ?? null,
    item:
      row.item_id !== null && row.title !== null
        ? { title: row.title, path: roadmapItemPath({ id: row.item_id, title: row.title }) }
        : null,
    comment:
      row.comment_id === null
        ? null
        : { path: `/comments/${row.comment_id}`, by: shownName(row.commenter_name) },
  };
}

/** The day on which the votes reached their last round number. */
async function findMilestone(db: Db, ideaId: number): Promise<StoryLine | null> {
  const { vote_count } = await db
    .selectFrom("idea")
    .select("vote_count")
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  const milestone = voteMilestone(vote_count) ?? 0;
  const reached = await db
    .selectFrom("vote")
    .select("first_at")
    .where("idea_id", "=", ideaId)
    .where("withdrawn_at", "is", null)
    .where("by_staff", "=", 0)
    .orderBy("first_at")
    .limit(milestone)
    .execute();
  const last = reached.at(-1);
  if (!last) return null;
  return { key: "votes", at: last.first_at, what: "votes", count: milestone, ...nobody };
}
