import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { getCommunity } from "~/features/community/community.queries.server";
import { enqueueRebuild } from "~/features/exchange/rebuild.server";
import { checkHeader } from "~/features/intake/import/check-header.server";
import { type ImportFiles, importCsv } from "~/features/intake/import/import-csv.server";
import {
  type ImportKind,
  type ImportReport,
  importKinds,
} from "~/features/intake/import/import-report";
import { REQUIRED_ACCOUNT_COLUMNS } from "~/features/intake/import/row-account.server";
import { REQUIRED_COMMENT_COLUMNS } from "~/features/intake/import/row-comment.server";
import { REQUIRED_DEAL_COLUMNS } from "~/features/intake/import/row-deal.server";
import {
  REQUIRED_ACCOUNT_FIELD_COLUMNS,
  REQUIRED_FIELD_COLUMNS,
} from "~/features/intake/import/row-field.server";
import { REQUIRED_IDEA_COLUMNS } from "~/features/intake/import/row-idea.server";
import { REQUIRED_PERSON_COLUMNS } from "~/features/intake/import/row-person.server";
import { REQUIRED_VOTE_COLUMNS } from "~/features/intake/import/row-vote.server";
import { fallbackLanguage } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { type Command, type CommandContext, type ExitCode, Refused } from "./command";
import { FileProgress } from "./import/file-progress";
import { lineOfProblem } from "./import/problem-line";
import { summaryOf } from "./import/summary";

const required: Record<ImportKind, readonly string[]> = {
  account_fields: REQUIRED_ACCOUNT_FIELD_COLUMNS,
  accounts: REQUIRED_ACCOUNT_COLUMNS,
  people: REQUIRED_PERSON_COLUMNS,
  fields: REQUIRED_FIELD_COLUMNS,
  ideas: REQUIRED_IDEA_COLUMNS,
  comments: REQUIRED_COMMENT_COLUMNS,
  votes: REQUIRED_VOTE_COLUMNS,
  deals: REQUIRED_DEAL_COLUMNS,
};

export const importCommand: Command = {
  name: "import",
  summary: "add ideas and what belongs to them, accounts and deals from CSV files",
  help: `upwell import csv <folder> [--dry-run]
upwell import csv [--ideas ideas.csv] [--comments comments.csv] [--votes votes.csv]
                  [--people people.csv] [--fields fields.csv]
                  [--account_fields account_fields.csv] [--accounts accounts.csv]
                  [--deals deals.csv] [--dry-run]

Takes the files of a folder that are called so, such as those of "upwell export csv", or those named.
Adds what the files hold and the database does not; a second run adds what is new and changes
nothing. Nobody gets mail. docs/import.md describes the columns.

  --dry-run   say what would happen and write nothing

Exit codes: 0 all rows are in, 2 some rows were refused, 1 nothing was done.`,
  async run(context) {
    const { files, dryRun } = readArguments(context.args);
    await refuseUnfit(files);
    const last = await findLastAct(context.database.read);
    const report = await run(context, files, dryRun);
    // Who is imported gave and got before they came; the import itself sets no jobs off.
    if (!dryRun) await context.database.write((trx) => enqueueRebuild(trx, last));
    for (const line of summaryOf(report, dryRun)) context.say(line);
    return exitCodeOf(report);
  },
};

function readArguments(args: readonly string[]): { files: ImportFiles; dryRun: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ideas: { type: "string" },
      comments: { type: "string" },
      votes: { type: "string" },
      people: { type: "string" },
      fields: { type: "string" },
      account_fields: { type: "string" },
      accounts: { type: "string" },
      deals: { type: "string" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { "dry-run": dryRun, ...named } = values;
  const [format, folder, ...more] = positionals;
  if (format !== "csv" || more.length > 0) {
    throw new Refused("Say what to import: upwell import csv --ideas ideas.csv");
  }
  const files = { ...(folder === undefined ? {} : filesIn(folder)), ...named };
  if (Object.keys(files).length === 0) {
    const options = importKinds.map((kind) => `--${kind}`).join(", ");
    throw new Refused(`Name at least one file: ${options}.`);
  }
  return { files, dryRun };
}

function filesIn(folder: string): ImportFiles {
  const files = importKinds
    .map((kind) => [kind, join(folder, `${kind}.csv`)] as const)
    .filter(([, file]) => existsSync(file));
  if (files.length > 0) return Object.fromEntries(files);
  const names = importKinds.map((kind) => `${kind}.csv`).join(", ");
  throw new Refused(`There is none of ${names} in ${folder}.`);
}

/** Before the first row is written: a file without its columns is a mistake, not a bad row. */
async function refuseUnfit(files: ImportFiles): Promise<void> {
  const lines: string[] = [];
  for (const kind of importKinds) {
    const file = files[kind];
    if (!file) continue;
    if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
    const { line, problems } = await checkHeader(file, required[kind]);
    for (const problem of problems) {
      lines.push(lineOfProblem({ ...problem, file, line, position: null, refused: true }));
    }
  }
  if (lines.length > 0) throw new Refused(lines.join("\n"));
}

async function run(
  { database, say }: CommandContext,
  files: ImportFiles,
  dryRun: boolean,
): Promise<ImportReport> {
  const { defaultLanguage, currency } = await getCommunity(database.read);
  const t = textsOf(defaultLanguage || fallbackLanguage).getFixedT(null, "intake");
  const progress = new FileProgress(files);
  try {
    return await importCsv(database, files, {
      now: now(),
      language: defaultLanguage,
      currency,
      names: { unnamed: t("import.unnamed"), board: t("import.board") },
      onProblem: (problem) => progress.aside(() => say(lineOfProblem(problem))),
      onRow: (kind, line) => progress.at(kind, line),
      dryRun,
    });
  } finally {
    progress.end();
  }
}

async function findLastAct(db: Db): Promise<number> {
  const row = await db
    .selectFrom("activity")
    .select(({ fn }) => fn.max("id").as("id"))
    .executeTakeFirst();
  return row?.id ?? 0;
}

function exitCodeOf(report: ImportReport): ExitCode {
  const rows = importKinds.map((kind) => report[kind]);
  if (rows.every((counts) => counts.refused === 0)) return 0;
  return rows.some((counts) => counts.added + counts.known > 0) ? 2 : 1;
}
