import { renderMany } from "~/platform/markdown.server";
import type { ImportedPerson } from "./import-people.server";
import { type ImportRun, type PlacedRow, withoutKnown } from "./import-run.server";
import type { KnownComment, NewComment } from "./import-store";
import { LateReplies } from "./late-replies.server";
import { personOf } from "./row-author.server";
import { type CommentRow, parseCommentRow, REQUIRED_COMMENT_COLUMNS } from "./row-comment.server";
import type { ListedPerson } from "./row-details.server";

type Placed = PlacedRow<CommentRow>;
type Ready = Placed & { ideaId: number; author: ImportedPerson };

/** Adds the comments of a file that are not there yet, also where a reply comes before its parent. */
export async function importComments(run: ImportRun, file: string): Promise<void> {
  const late = new LateReplies(run);
  await run.forEachBatch(
    "comments",
    file,
    REQUIRED_COMMENT_COLUMNS,
    parseCommentRow,
    async (rows) => {
      const placed = await withIdeas(run, await withoutKnownIds(run, rows));
      const fresh = await withoutTwins(run, await withAuthors(run, placed));
      if (fresh.length > 0) await add(run, fresh, late);
    },
  );
  await late.link();
}

async function withoutKnownIds(run: ImportRun, rows: Placed[]): Promise<Placed[]> {
  const known = await run.store.findComments(rows.flatMap(({ row }) => row.externalId ?? []));
  return withoutKnown(
    rows,
    ({ row }) => row.externalId,
    (id) => known.has(id),
    () => run.report.comments.known++,
  );
}

async function withIdeas(run: ImportRun, rows: readonly Placed[]) {
  const ideas = await run.store.findIdeas(rows.map(({ row }) => row.ideaExternalId));
  return rows.flatMap((placed) => {
    const value = placed.row.ideaExternalId;
    const ideaId = ideas.get(value);
    if (ideaId !== undefined) return [{ ...placed, ideaId }];
    placed.report({ column: "idea_external_id", reason: "ideaUnknown", params: { value } }, true);
    return [];
  });
}

async function withAuthors(
  run: ImportRun,
  rows: readonly (Placed & { ideaId: number })[],
): Promise<Ready[]> {
  await run.people.resolve(
    rows.flatMap(({ row: { author, more } }) => {
      const others = [...more.helpful, ...more.versions].map(({ by }) => personOf(by));
      return [author, ...others];
    }),
  );
  return rows.map((placed) => ({ ...placed, author: run.people.known(placed.row.author) }));
}

/** A row without an external id is known by its idea, author, text and time. */
async function withoutTwins(run: ImportRun, rows: Ready[]): Promise<Ready[]> {
  const nameless = rows.filter(({ row }) => row.externalId === null);
  const found = await run.store.haveComments(
    nameless.map(({ row, author, ideaId }) => ({
      ideaId,
      authorId: author.id,
      body: row.body,
      createdAt: row.createdAt,
    })),
  );
  const twins = new Set(nameless.filter((_, index) => found[index]).map(signatureOf));
  return withoutKnown(
    rows,
    (placed) => (placed.row.externalId === null ? signatureOf(placed) : null),
    (signature) => twins.has(signature),
    () => run.report.comments.known++,
  );
}

function signatureOf({ row, author, ideaId }: Ready): string {
  return JSON.stringify([ideaId, author.id, row.createdAt, row.body]);
}

/** In the order of the file; what comes before its parent is put below it at the end. */
async function add(run: ImportRun, rows: readonly Ready[], late: LateReplies): Promise<void> {
  const named = rows.flatMap(({ row }) => row.parentExternalId ?? []);
  const known = await run.store.findComments(named);
  const html = await renderMany(rows.map(({ row }) => row.body));
  const comments = rows.map((placed, index): NewComment => {
    const { parentExternalId } = placed.row;
    const parent = sameIdea(known.get(parentExternalId ?? ""), placed.ideaId);
    const parentIndex = parent || parentExternalId === null ? null : placeOfParent(rows, index);
    return { ...asComment(run, placed), bodyHtml: html[index] ?? "", parent, parentIndex };
  });
  const ids = await run.store.addComments(comments);
  run.report.comments.added += ids.length;
  for (const [index, placed] of rows.entries()) {
    const comment = comments[index];
    if (placed.row.parentExternalId === null || comment?.parent) continue;
    if (comment && comment.parentIndex !== null) continue;
    late.add({ ...placed, commentId: ids[index] ?? 0 }, placed.row.parentExternalId);
  }
}

/** Where in a batch the comment stands that another one answers; null unless it comes before. */
function placeOfParent(rows: readonly Ready[], index: number): number | null {
  const reply = rows[index];
  const place = rows.findIndex(
    ({ row, ideaId }) =>
      row.externalId !== null &&
      row.externalId === reply?.row.parentExternalId &&
      ideaId === reply.ideaId,
  );
  return place !== -1 && place < index ? place : null;
}

function asComment(run: ImportRun, { row, author, ideaId }: Ready) {
  const { byStaff, helpful, versions, ...more } = row.more;
  const idOf = (by: ListedPerson) => run.people.known(personOf(by)).id;
  return {
    ...more,
    externalId: row.externalId,
    ideaId,
    authorId: author.id,
    byStaff: byStaff ?? author.staff,
    body: row.body,
    createdAt: row.createdAt ?? run.options.now,
    helpful: helpful.map(({ by, created_at }) => ({ personId: idOf(by), at: created_at })),
    versions: versions.map(({ version, body, by, created_at }) => ({
      ...{ version, body, editorId: idOf(by), createdAt: created_at },
    })),
  };
}

function sameIdea(parent: KnownComment | undefined, ideaId: number): KnownComment | null {
  return parent?.ideaId === ideaId ? parent : null;
}
