import { renderMany } from "~/platform/markdown.server";
import { guessLanguage } from "./guess-language.server";
import type { ImportedPerson } from "./import-people.server";
import type { ImportedStatus } from "./import-places.server";
import { type ImportRun, type PlacedRow, withoutKnown } from "./import-run.server";
import type { NewIdea } from "./import-store";
import { type IdeaRow, parseIdeaRow, REQUIRED_IDEA_COLUMNS } from "./row-idea.server";

type Placed = PlacedRow<IdeaRow>;
type Authored = Placed & { author: ImportedPerson };
type Ready = Authored & { status: ImportedStatus };

/** Adds the ideas of a file that are not there yet. */
export async function importIdeas(run: ImportRun, file: string): Promise<void> {
  await run.forEachBatch("ideas", file, REQUIRED_IDEA_COLUMNS, parseIdeaRow, async (rows) => {
    const good = withStatus(run, await withoutKnownIds(run, rows));
    const fresh = await withoutTwins(run, await withAuthors(run, good));
    if (fresh.length === 0) return;
    await run.store.addIdeas(await asIdeas(run, fresh));
    run.report.ideas.added += fresh.length;
  });
}

async function withoutKnownIds(run: ImportRun, rows: Placed[]): Promise<Placed[]> {
  const ids = rows.flatMap(({ row }) => row.externalId ?? []);
  const known = await run.store.findIdeas(ids);
  return withoutKnown(
    rows,
    ({ row }) => row.externalId,
    (id) => known.has(id),
    () => run.report.ideas.known++,
  );
}

function withStatus(run: ImportRun, rows: Placed[]) {
  return rows.flatMap((placed) => {
    const status = run.places.findStatus(placed.row.status);
    if (status) return [{ ...placed, status }];
    const value = placed.row.status ?? "";
    placed.report({ column: "status", reason: "statusUnknown", params: { value } }, true);
    return [];
  });
}

async function withAuthors<Row extends Placed>(run: ImportRun, rows: readonly Row[]) {
  const authors = await run.people.resolve(
    rows.map(({ row }) => ({ name: row.authorName, email: row.authorEmail })),
  );
  return rows.flatMap((placed, index) => {
    const author = authors[index];
    return author ? [{ ...placed, author }] : [];
  });
}

/** A row without an external id is known by its title, author and time. */
async function withoutTwins(run: ImportRun, rows: Ready[]): Promise<Ready[]> {
  const nameless = rows.filter(({ row }) => row.externalId === null);
  const found = await run.store.haveIdeas(
    nameless.map(({ row, author }) => ({
      title: row.title,
      authorId: author.id,
      createdAt: row.createdAt,
    })),
  );
  const twins = new Set(nameless.filter((_, index) => found[index]).map(signatureOf));
  return withoutKnown(
    rows,
    (placed) => (placed.row.externalId === null ? signatureOf(placed) : null),
    (signature) => twins.has(signature),
    () => run.report.ideas.known++,
  );
}

function signatureOf({ row, author }: Authored): string {
  return JSON.stringify([row.title, author.id, row.createdAt]);
}

async function asIdeas(run: ImportRun, rows: readonly Ready[]): Promise<NewIdea[]> {
  const html = await renderMany(rows.map(({ row }) => row.body));
  const ideas: NewIdea[] = [];
  for (const [index, { row, author, status }] of rows.entries()) {
    ideas.push({
      externalId: row.externalId,
      title: row.title,
      body: row.body,
      bodyHtml: html[index] ?? "",
      language: guessLanguage(`${row.title}\n${row.body}`, run.options.language),
      boardId: await run.places.board(row.board ?? run.options.names.board),
      statusId: status.id,
      statusGroup: status.group,
      authorId: author.id,
      tagIds: await run.places.tags(row.tags),
      votes: row.votes,
      createdAt: row.createdAt ?? run.options.now,
    });
  }
  return ideas;
}
