import { ownMark } from "~/features/ideas/external-id.server";
import { findSecret } from "~/platform/secret.server";
import type { Database } from "~db/connect.server";
import { databaseStore } from "./database-store.server";
import { dryStore } from "./dry-store.server";
import { importComments } from "./import-comments.server";
import { importFields } from "./import-fields-file.server";
import { importIdeas } from "./import-ideas.server";
import { importMerges } from "./import-merges.server";
import { importPeople } from "./import-people-file.server";
import type { ImportKind, ImportReport } from "./import-report";
import { type ImportOptions, ImportRun } from "./import-run.server";
import { importAccountFields, importAccounts, importDeals } from "./import-sales-files.server";
import { importVotes } from "./import-votes.server";

/** The paths of the files; what is not given is not imported. */
export type ImportFiles = Partial<Record<ImportKind, string>>;

/**
 * Adds what the files hold and the database does not, by the rules of docs/import.md: no mail is
 * sent, no reply clock starts, what is there stays as it is. Several areas' tables are written here,
 * in batches, since 30,000 single use cases would take an hour and tell everybody.
 *
 * @throws when a file cannot be read; what was added before stays, and a second run goes on.
 */
export async function importCsv(
  database: Database,
  files: ImportFiles,
  options: ImportOptions & { dryRun: boolean },
): Promise<ImportReport> {
  const secret = await findSecret(database.read, "signing");
  const mark = secret === undefined ? null : ownMark(secret);
  const store = options.dryRun
    ? dryStore(database.read, mark)
    : databaseStore(database, mark, options);
  const run = await ImportRun.open(database.read, store, options);
  if (files.account_fields) await importAccountFields(run, files.account_fields);
  if (files.accounts) await importAccounts(run, files.accounts);
  if (files.people) await importPeople(run, files.people);
  if (files.fields) await importFields(run, files.fields);
  if (files.ideas) await importIdeas(run, files.ideas);
  if (files.comments) await importComments(run, files.comments);
  if (files.votes) await importVotes(run, files.votes);
  await importMerges(run);
  if (files.deals) await importDeals(run, files.deals);
  const { people, places, report } = run;
  const made = { boards: places.boardsMade, tags: places.tagsMade, people: people.made };
  return { ...report, made };
}
