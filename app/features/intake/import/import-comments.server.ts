import { renderMany } from "~/platform/markdown.server";
import type { ImportedPerson } from "./import-people.server";
import { type ImportRun, type PlacedRow, withoutKnown } from "./import-run.server";
import type { KnownComment, NewComment } from "./import-store";
import { LateReplies } from "./late-replies.server";
import { type CommentRow, parseCommentRow, REQUIRED_COMMENT_COLUMNS } from "./row-comment.server";

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
  const authors = await run.people.resolve(
    rows.map(({ row }) => ({ name: row.authorName, email: row.authorEmail })),
  );
  return rows.flatMap((placed, index) => {
    const author = authors[index];
    return author ? [{ ...placed, author }] : [];
  });
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

/** In waves: what answers a comment of the same batch comes after it. */
async function add(run: ImportRun, rows: readonly Ready[], late: LateReplies): Promise<void> {
  for (let left = rows; left.length > 0; ) {
    const coming = new Set(left.map(({ row }) => row.externalId));
    const wave = left.filter(({ row }) => !coming.has(row.parentExternalId ?? ""));
    // Comments that answer each other in a circle come all at once.
    await addWave(run, wave.length > 0 ? wave : left, late);
    left = wave.length > 0 ? left.filter((placed) => !wave.includes(placed)) : [];
  }
}

async function addWave(run: ImportRun, rows: readonly Ready[], late: LateReplies): Promise<void> {
  const named = rows.flatMap(({ row }) => row.parentExternalId ?? []);
  const parents = await run.store.findComments(named);
  const html = await renderMany(rows.map(({ row }) => row.body));
  const comments = rows.map((placed, index): NewComment => {
    const { row, author, ideaId } = placed;
    return {
      externalId: row.externalId,
      ideaId,
      parent: sameIdea(parents.get(row.parentExternalId ?? ""), ideaId),
      authorId: author.id,
      byStaff: author.staff,
      body: row.body,
      bodyHtml: html[index] ?? "",
      createdAt: row.createdAt ?? run.options.now,
    };
  });
  const ids = await run.store.addComments(comments);
  run.report.comments.added += ids.length;
  for (const [index, placed] of rows.entries()) {
    if (placed.row.parentExternalId === null || comments[index]?.parent) continue;
    late.add({ ...placed, commentId: ids[index] ?? 0 }, placed.row.parentExternalId);
  }
}

function sameIdea(parent: KnownComment | undefined, ideaId: number): KnownComment | null {
  return parent?.ideaId === ideaId ? parent : null;
}
