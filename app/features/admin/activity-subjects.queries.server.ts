import type { Details, SubjectKind } from "~/features/activity/activity";
import { entryPath } from "~/features/changelog/entry";
import { ideaPath } from "~/features/ideas/idea";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { slugify } from "~/platform/slug";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { ActivityEntry } from "./activity-entry";

type Subject = ActivityEntry["subject"];
type ActivityRow = Pick<
  Row<"activity">,
  "subject_kind" | "subject_id" | "idea_id" | "roadmap_item_id" | "details"
>;

/**
 * Names what activity rows were about, as it is called now; what is gone bears the name that the row
 * kept. At most one query for each kind, however many rows.
 */
export async function nameSubjects(
  db: Db,
  viewer: Viewer,
  rows: readonly ActivityRow[],
): Promise<(row: ActivityRow) => Subject> {
  const known = new Map<string, Subject>();
  const keep = (key: string, id: number, subject: Subject) => known.set(`${key}:${id}`, subject);
  const idsOf = (kind: SubjectKind) =>
    rows.filter((row) => row.subject_kind === kind).map((row) => row.subject_id);

  const ideaIds = rows.flatMap((row) => row.idea_id ?? []);
  for (const row of await titles(db, "idea", ideaIds)) {
    keep("idea", row.id, { name: row.title, path: ideaPath(row) });
  }
  const itemIds = rows.flatMap((row) => row.roadmap_item_id ?? []);
  for (const row of await titles(db, "roadmap_item", itemIds)) {
    const slug = slugify(row.title);
    const path = slug ? `/roadmap/${row.id}-${slug}` : `/roadmap/${row.id}`;
    keep("roadmap_item", row.id, { name: row.title, path });
  }
  for (const kind of placeKinds) {
    for (const row of await names(db, kind, idsOf(kind))) {
      keep(kind, row.id, { name: row.name, path: `${placePaths[kind]}/${row.id}` });
    }
  }
  for (const row of await titles(db, "trail", idsOf("trail"))) {
    keep("trail", row.id, { name: row.title, path: `/trails/${row.id}` });
  }
  for (const row of await titles(db, "changelog_entry", idsOf("changelog_entry"))) {
    keep("changelog_entry", row.id, { name: row.title, path: entryPath(row) });
  }
  const statuses = idsOf("status").length > 0 ? await listStatuses(db, viewer.language) : [];
  for (const status of statuses) {
    keep("status", status.id, { name: status.name, path: `/admin/statuses/${status.id}` });
  }
  return (row) => subjectOf(row, known);
}

const placeKinds = [
  "person",
  "account",
  "deal",
  "segment",
  "board",
  "tag",
  "response_template",
] as const;

const placePaths = {
  person: "/admin/people",
  account: "/accounts",
  deal: "/deals",
  segment: "/segments",
  board: "/admin/boards",
  tag: "/admin/tags",
  response_template: "/desk/templates",
} as const;

function subjectOf(row: ActivityRow, known: Map<string, Subject>): Subject {
  if (row.subject_kind === "community") return { name: "", path: "/admin/community" };
  if (row.subject_kind === "invitation") return { name: "", path: "/invitations" };
  if (row.subject_kind === "spin_question") {
    return { name: keptName(row), path: `/desk/questions/${row.subject_id}` };
  }
  if (row.subject_kind === "mail") {
    return { name: `#${row.subject_id}`, path: `/admin/mail/${row.subject_id}` };
  }
  const own = known.get(`${row.subject_kind}:${row.subject_id}`);
  const idea = row.idea_id === null ? undefined : known.get(`idea:${row.idea_id}`);
  const item =
    row.roadmap_item_id === null ? undefined : known.get(`roadmap_item:${row.roadmap_item_id}`);
  return own ?? idea ?? item ?? { name: keptName(row), path: null };
}

function keptName(row: ActivityRow): string {
  const details = JSON.parse(row.details) as Details;
  return String(details["title"] ?? details["name"] ?? `#${row.subject_id}`);
}

type Titled = "idea" | "roadmap_item" | "changelog_entry" | "trail";

async function titles(db: Db, table: Titled, ids: number[]) {
  if (ids.length === 0) return [];
  return db.selectFrom(table).select(["id", "title"]).where("id", "in", ids).execute();
}

async function names(db: Db, table: keyof typeof placePaths, ids: number[]) {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom(table).select(["id", "name"]).where("id", "in", ids).execute();
  // A former member has no name, and no page.
  return rows.filter((row) => row.name !== "");
}
