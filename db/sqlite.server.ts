import { createRequire } from "node:module";
import { setImmediate as nextTurn } from "node:timers/promises";
import type SqliteDatabase from "better-sqlite3";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";

const require = createRequire(import.meta.url);
/**
 * Version 12 aborts the process in Node.js 24.19 and newer when a collection outside of any script
 * finds a statement; version 13 needs the Node-API of 22.14, which Node.js 20 does not have.
 */
const Sqlite: typeof SqliteDatabase =
  Number(process.versions["napi"]) >= 10
    ? require("better-sqlite3-napi")
    : require("better-sqlite3");

type Handle = SqliteDatabase.Database;
type Statement = SqliteDatabase.Statement<unknown[]>;

const STATEMENTS_KEPT = 500;
const BUSY_RETRY_MS = 10;
const BUSY_LIMIT_MS = 10_000;

/** Opens a handle with the pragmas of this product. The write handle creates the file. */
export function openHandle(file: string, mode: "write" | "read"): Handle {
  const handle = new Sqlite(file, { readonly: mode === "read", timeout: 0 });
  // better-sqlite3 waits for locks inside the event loop: no busy timeout, retries go by timer.
  handle.pragma("busy_timeout = 0");
  if (mode === "write") {
    handle.pragma("journal_mode = WAL");
    // In WAL mode the library's default is NORMAL, which loses acknowledged writes at a power cut.
    handle.pragma("synchronous = FULL");
    // What is deleted is overwritten: somebody who asked to be forgotten is not left in free pages.
    handle.pragma("secure_delete = ON");
  }
  handle.pragma("foreign_keys = ON");
  handle.pragma("trusted_schema = OFF");
  handle.pragma("temp_store = MEMORY");
  handle.pragma("cache_size = -32000");
  return handle;
}

class SqliteConnection implements DatabaseConnection {
  readonly #handle: Handle;
  readonly #statements = new Map<string, Statement>();

  constructor(handle: Handle) {
    this.#handle = handle;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#prepare(query.sql);
    if (statement.reader) return { rows: statement.all(...query.parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(...query.parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    // A statement that iterates is busy: it must not be the shared one.
    const statement = this.#handle.prepare<unknown[]>(query.sql);
    for (const row of statement.iterate(...query.parameters)) yield { rows: [row as R] };
  }

  /** Kysely prepares every query anew; keeping statements doubles the speed of point reads. */
  #prepare(text: string): Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#handle.prepare<unknown[]>(text);
    if (this.#statements.size >= STATEMENTS_KEPT) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    this.#statements.set(text, statement);
    return statement;
  }

  /** Runs a bare statement, trying again by timer while another process holds the lock. */
  async runUnlessBusy(text: string): Promise<void> {
    const giveUpAt = Date.now() + BUSY_LIMIT_MS;
    for (;;) {
      try {
        this.#prepare(text).run();
        return;
      } catch (error) {
        const busy = String((error as { code?: string }).code).startsWith("SQLITE_BUSY");
        if (!busy || Date.now() > giveUpAt) throw error;
        await new Promise((resolve) => setTimeout(resolve, BUSY_RETRY_MS));
      }
    }
  }
}

class SqliteDriver implements Driver {
  readonly #handle: Handle;
  readonly #connection: SqliteConnection;
  readonly #exclusive: boolean;
  readonly #onAcquire: () => void;
  #tail: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(handle: Handle, exclusive: boolean, onAcquire: () => void) {
    this.#handle = handle;
    this.#connection = new SqliteConnection(handle);
    this.#exclusive = exclusive;
    this.#onAcquire = onAcquire;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#onAcquire();
    if (!this.#exclusive) return this.#connection;
    const before = this.#tail;
    let release = () => {};
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    if (this.#exclusive) this.#release();
  }

  /**
   * Kysely's own driver sends a plain `begin`; a read that then wants to write fails at once. Nothing
   * here ever waits, so a job of a thousand transactions would keep all requests waiting until its
   * last one: before each the others have their turn.
   */
  async beginTransaction(): Promise<void> {
    await nextTurn();
    await this.#connection.runUnlessBusy("begin immediate");
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.runUnlessBusy("commit");
  }

  async rollbackTransaction(): Promise<void> {
    if (this.#handle.inTransaction) await this.#connection.runUnlessBusy("rollback");
  }

  async destroy(): Promise<void> {
    this.#handle.close();
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  // SQLite rolls schema changes back like any other; a failed migration leaves nothing behind.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * A Kysely instance over one handle. `exclusive` hands the connection to one user at a time (the
 * writer); `onAcquire` runs before each use and may throw.
 */
export function sqliteKysely<DB>(
  handle: Handle,
  options: { exclusive: boolean; onAcquire: () => void },
): Kysely<DB> {
  const dialect: Dialect = {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteDriver(handle, options.exclusive, options.onAcquire),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<DB>({ dialect });
}
