import type { Env } from "~/platform/env.server";
import type { Database } from "~db/connect.server";

/** What every command ends with: 0 all is well, 1 nothing was done, 2 done in part or found wrong. */
export type ExitCode = 0 | 1 | 2;

/** What a command works with. It neither opens nor closes the database. */
export interface CommandContext {
  readonly database: Database;
  readonly env: Env;
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  /** Writes one line to standard output. */
  readonly say: (line: string) => void;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  /** Whether it may run before the database has the newest schema. */
  readonly anySchema?: boolean;
  run(context: CommandContext): Promise<ExitCode>;
}

/** Ends a command with a sentence and exit code 1; nothing was done. */
export class Refused extends Error {}
