import { externalIdOf } from "~/features/ideas/external-id.server";
import type { Db } from "~db/connect.server";
import { type commentColumns, FORM } from "./columns";
import { type Cell, type Named, timeCell } from "./export";
import type { ExportScope } from "./export-scope.server";
import { ideaBatches, pages } from "./idea-batches.server";
import { type NameOf, namePeople } from "./name-people.server";

const SIZE = 200;

type CommentRow = Record<(typeof commentColumns)[number], Cell>;
type StoredComment = Awaited<ReturnType<typeof listComments>>[number];
type Marks = Awaited<ReturnType<typeof listMarks>>;
type Versions = Awaited<ReturnType<typeof listVersions>>;

/** The comments on the chosen ideas, idea by idea, each below what it answers. */
export async function* commentRows(db: Db, scope: ExportScope): AsyncGenerator<CommentRow[]> {
  for await (const ids of ideaBatches(db, scope)) {
    const read = (after: StoredComment | null) => listComments(db, scope, ids, after);
    for await (const comments of pages(SIZE, read)) yield await toRows(db, scope, comments);
  }
}

function listComments(
  db: Db,
  scope: ExportScope,
  ideaIds: readonly number[],
  after: { idea_id: number; id: number } | null,
) {
  let query = db
    .selectFrom("comment")
    .innerJoin("idea", "idea.id", "comment.idea_id")
    .leftJoin("comment as parent", "parent.id", "comment.parent_id")
    .leftJoin("extension", "extension.comment_id", "comment.id")
    .selectAll("comment")
    .select(["idea.external_id as idea_external_id", "parent.external_id as parent_external_id"])
    .select(["idea.author_id as idea_author_id", "idea.withdrawn_at as author_left_at"])
    .select("extension.created_at as taken_up_at")
    .where("comment.idea_id", "in", ideaIds)
    .orderBy("comment.idea_id")
    .orderBy("comment.id")
    .limit(SIZE);
  if (!scope.internal) {
    query = query.where("comment.internal", "=", 0).where("comment.waiting_since", "is", null);
  }
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("comment.idea_id", "comment.id"), ">", tuple(after.idea_id, after.id)),
    );
  }
  return query.execute();
}

async function toRows(db: Db, scope: ExportScope, comments: readonly StoredComment[]) {
  const ids = comments.map((comment) => comment.id);
  const [marks, versions] = await Promise.all([listMarks(db, ids), listVersions(db, ids)]);
  const nameOf = await namePeople(db, scope, [
    ...comments.map((comment) => comment.author_id),
    ...marks.map((mark) => mark.person_id),
    ...versions.map((version) => version.editor_id),
  ]);
  return comments.map((comment) => toRow(scope, comment, { marks, versions, nameOf }));
}

function listMarks(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("comment_helpful")
    .select(["comment_id", "person_id", "created_at"])
    .where("comment_id", "in", ids)
    .execute();
}

function listVersions(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("comment_revision")
    .select(["comment_id", "version", "body", "editor_id", "created_at"])
    .where("comment_id", "in", ids)
    .orderBy("version")
    .execute();
}

interface Around {
  marks: Marks;
  versions: Versions;
  nameOf: NameOf;
}

function toRow(scope: ExportScope, comment: StoredComment, around: Around): CommentRow {
  // Of what is deleted, or hidden from who reads the file, only the place is told.
  const gone = comment.deleted_at !== null || (comment.hidden_at !== null && !scope.internal);
  const idea = { id: comment.idea_id, external_id: comment.idea_external_id };
  const parent = { id: comment.parent_id ?? 0, external_id: comment.parent_external_id };
  const answers = comment.parent_id !== null;
  return {
    external_id: externalIdOf(scope.mark, "comment", comment),
    idea_external_id: externalIdOf(scope.mark, "idea", idea),
    parent_external_id: answers ? externalIdOf(scope.mark, "comment", parent) : null,
    created_at: timeCell(comment.created_at),
    by_staff: comment.by_staff === 1,
    internal: comment.internal === 1,
    language: comment.language,
    version: comment.version,
    edited_at: timeCell(comment.edited_at),
    deleted_at: timeCell(comment.deleted_at),
    hidden_at: timeCell(comment.hidden_at),
    ...(gone ? NOTHING : words(comment, around)),
    upwell_export: FORM,
  };
}

const NOTHING = {
  body: "",
  author_name: null,
  author_email: null,
  author_handle: null,
  stance: null,
  taken_up_at: null,
  helpful: [],
  former_versions: [],
};

function words(comment: StoredComment, { marks, versions, nameOf }: Around) {
  const idea = { author_id: comment.idea_author_id, author_left_at: comment.author_left_at };
  const author = nameOf(comment.author_id, idea);
  return {
    body: comment.body,
    author_name: author?.name ?? null,
    author_email: author?.email ?? null,
    author_handle: author?.handle ?? null,
    stance: comment.stance,
    taken_up_at: timeCell(comment.taken_up_at),
    helpful: marks
      .filter((mark) => mark.comment_id === comment.id)
      .map((mark) => ({
        by: nameOf(mark.person_id, idea),
        created_at: timeCell(mark.created_at),
      }))
      .sort(byTimeAndHandle),
    former_versions: versions
      .filter((version) => version.comment_id === comment.id)
      .map(({ version, body, editor_id, created_at }) => ({
        ...{ version, body, by: nameOf(editor_id, idea), created_at: timeCell(created_at) },
      })),
  };
}

type Mark = { by: Named | null; created_at: string };

/** Not by the numbers of people, which are others elsewhere. */
function byTimeAndHandle(left: Mark, right: Mark): number {
  const key = ({ by, created_at }: Mark) => `${created_at} ${by?.handle ?? ""}`;
  return key(left) < key(right) ? -1 : 1;
}
