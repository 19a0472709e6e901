import type { Database } from "~db/connect.server";
import { HOUR, now } from "./clock";

/** A leaky bucket: `burst` at once, and one more every `everyMs`. */
export interface Limit {
  burst: number;
  everyMs: number;
}

interface Bucket {
  /** How many of the burst are spent; leaks away with time. */
  spent: number;
  updatedAt: number;
}

const BUCKETS_KEPT = 50_000;
const FORGET_AFTER = 24 * HOUR;

/**
 * Counts in memory and writes behind (see {@link save}), so that a request never waits for it and a
 * restart does not forget. Several processes each allow the burst; the sum is bounded by their number.
 */
export class RateLimiter {
  readonly #database: Database;
  readonly #buckets = new Map<string, Bucket>();
  readonly #changed = new Set<string>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Reads what an earlier process left. */
  async load(): Promise<void> {
    const rows = await this.#database.read
      .selectFrom("rate_limit")
      .selectAll()
      .where("updated_at", ">", now() - FORGET_AFTER)
      .limit(BUCKETS_KEPT)
      .execute();
    for (const row of rows) {
      this.#buckets.set(row.bucket, { spent: row.spent, updatedAt: row.updated_at });
    }
  }

  /**
   * Takes one out of the bucket of a name.
   * @returns 0, or for a full bucket, which stays as it is, the seconds after which to try again.
   */
  spend(name: string, limit: Limit): number {
    const at = now();
    const known = this.#buckets.get(name);
    const leaked = known ? Math.max(0, at - known.updatedAt) / limit.everyMs : 0;
    const spent = Math.max(0, (known?.spent ?? 0) - leaked);
    if (spent + 1 > limit.burst) {
      return Math.ceil(((spent + 1 - limit.burst) * limit.everyMs) / 1000);
    }
    this.#buckets.delete(name);
    this.#buckets.set(name, { spent: spent + 1, updatedAt: at });
    this.#changed.add(name);
    this.#forgetOldest();
    return 0;
  }

  /** Writes what changed since the last call, and forgets what is a day old. */
  async save(): Promise<void> {
    const names = [...this.#changed];
    if (names.length === 0) return;
    this.#changed.clear();
    await this.#database.write(async (trx) => {
      for (const bucket of names) {
        const state = this.#buckets.get(bucket);
        if (!state) continue;
        const change = { spent: state.spent, updated_at: state.updatedAt };
        await trx
          .insertInto("rate_limit")
          .values({ bucket, ...change })
          .onConflict((conflict) => conflict.column("bucket").doUpdateSet(change))
          .execute();
      }
      await trx
        .deleteFrom("rate_limit")
        .where("updated_at", "<", now() - FORGET_AFTER)
        .execute();
    });
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= BUCKETS_KEPT) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
