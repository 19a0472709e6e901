import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { BadConfiguration, type Env, readEnv } from "~/platform/env.server";
import { type Database, openDatabase } from "~db/connect.server";
import { pendingMigrations } from "~db/migrate";
import { whyUnusable } from "~db/why-unusable";
import { type Command, type ExitCode, Refused } from "./upwell/command";
import { demo } from "./upwell/demo";
import { doctor } from "./upwell/doctor";
import { exportCommand } from "./upwell/export";
import { importCommand } from "./upwell/import";
import { migrate } from "./upwell/migrate";
import { person } from "./upwell/person";

const commands: readonly Command[] = [migrate, importCommand, exportCommand, doctor, person, demo];

const HELP = `upwell <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join("\n")}

"upwell <command> --help" says more. The configuration is that of the server (.env.example).
Exit codes: 0 done, 1 nothing done, 2 done in part or something found wrong.`;

/** Where the lines go; standard output and error by default. */
export interface Output {
  say(line: string): void;
  complain(line: string): void;
}

const terminal: Output = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

/**
 * Runs one command with the database of the configuration, which it opens and always closes.
 * @returns the exit code; a defect is thrown.
 */
export async function runUpwell(
  args: readonly string[],
  variables: Record<string, string | undefined>,
  output: Output = terminal,
): Promise<ExitCode> {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    output.say(HELP);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    output.complain(`There is no command "${name}". "upwell --help" lists them.`);
    return 1;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    output.say(command.help);
    return 0;
  }
  try {
    return await runWithDatabase(command, rest, readEnv(variables), output);
  } catch (error) {
    const message = whyUnusable(error) ?? (isForPeople(error) ? error.message : undefined);
    if (message === undefined) throw error;
    output.complain(message);
    return 1;
  }
}

async function runWithDatabase(
  command: Command,
  args: readonly string[],
  env: Env,
  output: Output,
): Promise<ExitCode> {
  const database = await openDatabase({ url: env.databaseUrl, poolSize: env.databasePool });
  try {
    if (!command.anySchema) await refuseOldSchema(database);
    return await command.run({ database, env, args, say: output.say });
  } finally {
    await database.close();
  }
}

async function refuseOldSchema(database: Database): Promise<void> {
  if ((await pendingMigrations(database)).length === 0) return;
  throw new Refused(
    'The database does not have the newest schema. Run "npm run upwell -- migrate" first.',
  );
}

/** What a person who typed the command can mend: no stack trace helps them. */
function isForPeople(error: unknown): error is Error {
  if (error instanceof Refused || error instanceof BadConfiguration) return true;
  const code = String((error as { code?: string } | null)?.code ?? "");
  return code.startsWith("ERR_PARSE_ARGS");
}

const startedAs = process.argv[1] ? pathToFileURL(resolve(process.argv[1])).href : "";
if (import.meta.url === startedAs) {
  process.exitCode = await runUpwell(process.argv.slice(2), process.env);
}
