import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Kysely, Transaction } from "kysely";
import type { Engine } from "./dialect";
import { isRetryable, postgresKysely, postgresPool } from "./postgres.server";
import type { Schema } from "./schema";
import { openHandle, sqliteKysely } from "./sqlite.server";

/** For reading. A {@link Trx} is one too, so that queries serve both. */
export type Db = Kysely<Schema>;
/** An open write transaction; only {@link Database.write} makes one. */
export type Trx = Transaction<Schema>;

export interface Database {
  readonly engine: Engine;
  /** Never waits for a write. Using it inside `write` throws. */
  readonly read: Db;
  /**
   * Runs `work` in one transaction and commits it durably. `work` may run again after a conflict,
   * so it does nothing but read and write the database.
   */
  write<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Calls `listener` after each commit of this process. */
  onCommit(listener: () => void): void;
  /** For migrations only: the instance that may change the schema. */
  readonly schemaOwner: Kysely<unknown>;
  close(): Promise<void>;
}

const WRITE_ATTEMPTS = 8;
const OLDEST_SQLITE = [3, 51, 3] as const;

const openWrite = new AsyncLocalStorage<{ open: boolean }>();

function refuseInsideWrite(): void {
  if (openWrite.getStore()?.open) {
    throw new Error("The database was used beside the open transaction; pass the transaction on.");
  }
}

/**
 * Opens the database of a URL: `file:<path>` (SQLite) or `postgres://…`.
 * @throws when the SQLite library is older than the one without WAL-reset corruption.
 */
export async function openDatabase(options: { url: string; poolSize?: number }): Promise<Database> {
  return options.url.startsWith("postgres")
    ? openPostgres(options.url, options.poolSize ?? 10)
    : openSqlite(options.url.replace(/^file:/, ""));
}

function openSqlite(file: string): Database {
  mkdirSync(dirname(file), { recursive: true });
  const writing = openHandle(file, "write");
  refuseOldSqlite(writing.prepare("select sqlite_version()").pluck().get() as string);
  const writer = sqliteKysely<Schema>(writing, { exclusive: true, onAcquire: () => {} });
  const reading = openHandle(file, "read");
  const read = sqliteKysely<Schema>(reading, { exclusive: false, onAcquire: refuseInsideWrite });
  return assemble("sqlite", read, writer, async () => {
    await read.destroy();
    // Kysely closes only what was used, and the last handle to close writes the WAL back: the writer.
    reading.close();
    await writer.destroy();
    writing.close();
  });
}

function openPostgres(url: string, poolSize: number): Database {
  const pool = postgresPool(url, poolSize);
  const read = postgresKysely<Schema>(pool, refuseInsideWrite);
  const writer = postgresKysely<Schema>(pool, () => {});
  return assemble("postgres", read, writer, () => pool.end());
}

function assemble(
  engine: Engine,
  read: Db,
  writer: Kysely<Schema>,
  close: () => Promise<void>,
): Database {
  const listeners: (() => void)[] = [];
  return {
    engine,
    read,
    schemaOwner: writer as unknown as Kysely<unknown>,
    close,
    onCommit: (listener) => void listeners.push(listener),
    async write(work) {
      refuseInsideWrite();
      const result = await transact(writer, work);
      for (const listener of listeners) listener();
      return result;
    },
  };
}

async function transact<T>(writer: Kysely<Schema>, work: (trx: Trx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const scope = { open: true };
    try {
      return await openWrite.run(scope, () => writer.transaction().execute(work));
    } catch (error) {
      if (!isRetryable(error) || attempt >= WRITE_ATTEMPTS) throw error;
    } finally {
      scope.open = false;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
  }
}

function refuseOldSqlite(version: string): void {
  const parts = version.split(".").map(Number);
  for (const [index, least] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0;
    if (part > least) return;
    if (part < least) {
      throw new Error(
        `SQLite ${version} can corrupt a database in WAL mode; ${OLDEST_SQLITE.join(".")} or newer is needed.`,
      );
    }
  }
}
