import { ideaPath } from "~/features/ideas/idea";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { DRAFTS_MAX, parseDraftKey } from "~/features/writing/draft";
import { draftOf } from "~/features/writing/drafts.queries.server";
import { NotFound } from "~/platform/errors";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import type { DraftLine } from "./drafts";

const EXCERPT_LENGTH = 160;

/** What the viewer has begun to write and may still go on with, the newest first. */
export async function listDrafts(db: Db, viewer: Viewer): Promise<DraftLine[]> {
  const rows = await selectSeen(db, viewer)
    .orderBy("draft.updated_at", "desc")
    .limit(DRAFTS_MAX)
    .execute();
  return rows.map(lineOf);
}

/** The idea that the viewer wrote at last and has not posted; a visitor has none. */
export async function findBegunIdea(db: Db, viewer: Viewer): Promise<DraftLine | null> {
  if (viewer.id === null) return null;
  const row = await selectSeen(db, viewer)
    .where("draft.idea_id", "is", null)
    .orderBy("draft.updated_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? lineOf(row) : null;
}

/**
 * One of the viewer's drafts whole, with the address of its form.
 * @throws NotFound also when they no longer see the idea that it is about.
 */
export async function getDraft(db: Db, viewer: Viewer, key: string) {
  const row = await selectSeen(db, viewer).where("draft_key", "=", key).executeTakeFirst();
  if (!row) throw new NotFound();
  const { fields } = draftOf(row);
  const words = [fields["title"]?.[0], fields["body"]?.[0]].filter(Boolean).join("\n\n");
  return { ...lineOf(row), words, formPath: formPath(row) };
}

type SeenRow = Awaited<ReturnType<ReturnType<typeof selectSeen>["execute"]>>[number];

/** One's own, less what is about an idea or a note that is out of sight by now. */
function selectSeen(db: Db, viewer: Viewer) {
  return db
    .selectFrom("draft")
    .leftJoin("idea", "idea.id", "draft.idea_id")
    .leftJoin("comment", "comment.id", "draft.comment_id")
    .selectAll("draft")
    .select("idea.title")
    .where("draft.person_id", "=", viewer.id ?? 0)
    .where((where) =>
      where.or([
        where("draft.idea_id", "is", null),
        where.and([
          where("draft.idea_id", "in", (ideas) =>
            ideas.selectFrom("idea").select("idea.id").where(visibleTo(viewer)),
          ),
          where.or([
            where("draft.comment_id", "is", null),
            ...(isStaff(viewer) ? [where("comment.internal", "=", 1)] : []),
            where("comment.internal", "=", 0),
          ]),
        ]),
      ]),
    );
}

function lineOf(row: SeenRow): DraftLine {
  const { key, fields, updatedAt } = draftOf(row);
  const { kind } = parseDraftKey(key) ?? { kind: "idea" as const };
  return {
    ...{ key, kind, updatedAt },
    title: row.title ?? fields["title"]?.[0]?.trim() ?? "",
    excerpt: excerpt(fields["body"]?.[0] ?? "", EXCERPT_LENGTH),
  };
}

function formPath(row: SeenRow): string {
  const { kind } = parseDraftKey(row.draft_key) ?? {};
  if (row.idea_id === null) return `/ideas/new?draft=${row.draft_key}`;
  if (kind === "response" || kind === "question") return `/ideas/${row.idea_id}/${kind}`;
  return row.comment_id === null
    ? `${ideaPath({ id: row.idea_id, title: row.title ?? "" })}#comment`
    : `/ideas/${row.idea_id}/comments?reply=${row.comment_id}`;
}
