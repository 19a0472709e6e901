import {
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import pg from "pg";

const INT8 = 20;
const NUMERIC = 1700;
const toNumber = (text: string) => Number(text);

/** A pool whose INT8 and sums come as numbers: every one of ours is far below 2^53. */
export function postgresPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === INT8 || oid === NUMERIC
          ? toNumber
          : pg.types.getTypeParser(oid, format as "text" | undefined),
    },
  });
  // An idle connection that the server drops must not end the process; the next query reconnects.
  pool.on("error", () => {});
  return pool;
}

/** A Kysely instance over the pool; `onAcquire` runs before each use of a connection. */
export function postgresKysely<DB>(pool: pg.Pool, onAcquire: () => void): Kysely<DB> {
  class GuardedDriver extends PostgresDriver {
    override async acquireConnection() {
      onAcquire();
      return super.acquireConnection();
    }
  }
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new GuardedDriver({ pool }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

/** Serialization failures and deadlocks: the whole transaction may be run again. */
export function isRetryable(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code;
  return code === "40001" || code === "40P01";
}
