import type { ImportedPerson } from "./import-people.server";
import { type ImportRun, type PlacedRow, withoutKnown } from "./import-run.server";
import { asIdeas, peopleOf, type Ready } from "./new-idea.server";
import { type IdeaRow, parseIdeaRow, REQUIRED_IDEA_COLUMNS } from "./row-idea.server";

type Placed = PlacedRow<IdeaRow>;
type Authored = Placed & { author: ImportedPerson };

/** Adds the ideas of a file that are not there yet. */
export async function importIdeas(run: ImportRun, file: string): Promise<void> {
  await run.forEachBatch("ideas", file, REQUIRED_IDEA_COLUMNS, parseIdeaRow, async (rows) => {
    const fitting = withOwnTags(run, await withoutKnownIds(run, rows));
    const good = withStatus(run, fitting);
    const fresh = await withoutTwins(run, await withAuthors(run, good));
    if (fresh.length === 0) return;
    await run.store.addIdeas(await asIdeas(run, fresh));
    run.report.ideas.added += fresh.length;
    for (const { row } of fresh) {
      const { externalId, more } = row;
      if (externalId !== null && more.mergedInto !== null) {
        run.merges.push({ idea: externalId, into: more.mergedInto });
      }
    }
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
    const former = placed.row.more.changes.flatMap((change) => [change.from ?? "new", change.to]);
    const unknown = former.find((key) => !run.places.findStatus(key));
    if (status && unknown === undefined) return [{ ...placed, status }];
    const column = status ? "status_changes" : "status";
    const value = (status ? unknown : placed.row.status) ?? "";
    placed.report({ column, reason: "statusUnknown", params: { value } }, true);
    return [];
  });
}

/** What only staff knew of an idea does not become public because a tag has the same name here. */
function withOwnTags(run: ImportRun, rows: readonly Placed[]): Placed[] {
  return rows.filter((placed) => {
    const value = run.places.openTag(placed.row.more.staffTags);
    if (value === undefined) return true;
    placed.report({ column: "staff_tags", reason: "staffTagOpen", params: { value } }, true);
    return false;
  });
}

async function withAuthors<Row extends Placed>(run: ImportRun, rows: readonly Row[]) {
  await run.people.resolve(rows.flatMap(({ row }) => peopleOf(row)));
  return rows.map((placed) => ({ ...placed, author: run.people.known(placed.row.author) }));
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
