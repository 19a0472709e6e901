import { parseArgs } from "node:util";
import {
  type ExportFormat,
  exportFormats,
  exportKinds,
  staffKinds,
} from "~/features/export/export";
import { type ExportChoice, openScope } from "~/features/export/export-scope.server";
import { tookPart } from "~/features/export/person-rows.server";
import { startExport } from "~/features/export/start-export.server";
import { ownMark } from "~/features/ideas/external-id.server";
import { noFilters } from "~/features/ideas/idea-list";
import { parseTime } from "~/features/intake/import/row-time";
import { systemViewer } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import { getSecret } from "~/platform/secret.server";
import type { Db } from "~db/connect.server";
import { type Command, type CommandContext, Refused } from "./command";
import { ExportFolder } from "./export/folder";
import { showProgress } from "./progress";

export const exportCommand: Command = {
  name: "export",
  summary: "write ideas, comments, votes, people and fields of boards into files",
  help: `upwell export csv|json <folder> [--board <address>] [--status <key>] [--since <date>] [--internal] [--force]

Writes ideas, comments, votes, people and the fields of boards, a file each, which
"upwell import csv <folder>" reads again.
The files hold names and mail addresses. docs/export.md describes the columns. It may run beside the
server.

  --board      only the ideas of the board with this address (its part of /ideas?board=…)
  --status     only the ideas in the status with this key, such as planned
  --since      only the ideas posted from this day on, such as 2026-01-31
  --internal   also what only staff see: internal notes, staff's tags, hidden and withdrawn things,
               and all accounts, their fields and deals with what they are worth
  --force      also into a folder in which something lies; files of the same name are replaced

With a filter the other files hold the comments, votes, people and fields of these ideas.
Exit codes: 0 all files are written, 1 nothing was done.`,
  async run(context) {
    const { format, folder, force, filtered, choice } = await readArguments(context);
    const target = await ExportFolder.open(folder, force);
    try {
      await write(context, target, format, choice, filtered);
      await target.finish();
    } catch (error) {
      await target.giveUp();
      throw error;
    }
    context.say(`Written to ${folder}. The files hold names and mail addresses: keep them safe.`);
    return 0;
  },
};

async function write(
  { database, say }: CommandContext,
  target: ExportFolder,
  format: ExportFormat,
  choice: ExportChoice,
  filtered: boolean,
): Promise<void> {
  const viewer = systemViewer(fallbackLanguage);
  const mark = ownMark(await getSecret(database, "signing"));
  const kinds = exportKinds.filter((kind) => choice.internal || !staffKinds.includes(kind));
  const request = { ...choice, kinds, format, people: filtered ? "took_part" : "" };
  await database.write((trx) => startExport(trx, viewer, request));
  const scope = await openScope(database.read, viewer, choice, mark);
  const people = filtered ? { people: tookPart(scope) } : {};
  for (const kind of kinds) {
    const progress = showProgress(kind, null);
    let rows = 0;
    const onRows = (count: number) => {
      rows += count;
      progress.at(rows);
    };
    await target.write(database.read, scope, { kind, format, onRows, ...people });
    progress.end();
    say(`${`${kind}:`.padEnd(9)} ${new Intl.NumberFormat("en").format(rows)}`);
  }
}

async function readArguments({ args, database }: CommandContext) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      board: { type: "string", default: "" },
      status: { type: "string", default: "" },
      since: { type: "string" },
      internal: { type: "boolean", default: false },
      force: { type: "boolean", default: false },
    },
  });
  const [asked, folder, ...more] = positionals;
  const format = exportFormats.find((each) => each === asked);
  if (!format || !folder || more.length > 0) {
    throw new Refused("Say it like this: upwell export csv <folder>");
  }
  const { board, status, since, internal, force } = values;
  await refuseUnknown(database.read, board, status);
  const choice = {
    filters: { ...noFilters, board, status },
    since: since === undefined ? null : readSince(since),
    internal,
  };
  const filtered = board !== "" || status !== "" || since !== undefined;
  return { format, folder, force, choice, filtered };
}

function readSince(text: string): number {
  const at = parseTime(text);
  if (at === null) throw new Refused(`"${text}" is not a day such as 2026-01-31.`);
  return at;
}

/** A filter that is misspelt would write empty files. */
async function refuseUnknown(db: Db, board: string, status: string): Promise<void> {
  const boards = await db.selectFrom("board").select("slug as key").execute();
  const statuses = await db.selectFrom("status").select("status_key as key").execute();
  for (const [name, asked, known] of [
    ["board", board, boards],
    ["status", status, statuses],
  ] as const) {
    if (asked === "" || known.some(({ key }) => key === asked)) continue;
    const keys = known.map(({ key }) => key).join(", ");
    throw new Refused(`There is no ${name} "${asked}". There are: ${keys}.`);
  }
}
