import type { DescribedPerson } from "./import-people.server";
import type { ImportRun } from "./import-run.server";
import { type PersonRow, parsePersonRow, REQUIRED_PERSON_COLUMNS } from "./row-person.server";

/** Adds the people of a file who are not there yet, as shadows; who is known stays as they are. */
export async function importPeople(run: ImportRun, file: string): Promise<void> {
  await run.forEachBatch("people", file, REQUIRED_PERSON_COLUMNS, parsePersonRow, async (rows) => {
    const people: DescribedPerson[] = [];
    for (const { row } of rows) people.push(await withAccount(run, row));
    const added = await run.people.add(people);
    run.report.people.added += added;
    run.report.people.known += rows.length - added;
  });
}

async function withAccount(run: ImportRun, row: PersonRow): Promise<DescribedPerson> {
  const { person, account, ...more } = row;
  const accountId = account && (await run.places.account(account.name, account.kind));
  return { person, more: { ...more, accountId } };
}
