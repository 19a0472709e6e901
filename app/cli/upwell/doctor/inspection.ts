import type { Database, Db, Trx } from "~db/connect.server";

export type Values = Readonly<Record<string, number | string | null>>;

/** What is stored of a thing, and what its rows say should be. */
export interface Pair {
  stored: Values;
  counted: Values;
}

/** One kind of stored number that a recount can prove wrong, such as the counters of ideas. */
export interface Inspection {
  /** The plural, for the progress. */
  name: string;
  /** One of them, such as "idea". */
  subject: string;
  count(db: Db): Promise<number>;
  listIds(db: Db, after: number, limit: number): Promise<number[]>;
  /** Keeps everybody else from changing the thing until the transaction ends. */
  lock(trx: Trx, id: number): Promise<void>;
  compare(db: Db, ids: readonly number[]): Promise<Map<number, Pair>>;
  repair(trx: Trx, id: number, counted: Values): Promise<void>;
}

/** A stored number that is not what was counted. */
export interface Drift {
  subject: string;
  id: number;
  field: string;
  stored: Values[string];
  counted: Values[string];
}

const PAGE = 200;
/** A trend is summed up in another order than it grew: the last digits may differ. */
const TOLERANCE = 1e-6;

/**
 * Compares all things of a kind, page by page and beside a running server: what looks wrong is
 * counted again under its lock, in a transaction of its own, before it is reported or repaired.
 */
export async function* inspect(
  database: Database,
  inspection: Inspection,
  options: { repair: boolean; onProgress: (done: number) => void },
): AsyncGenerator<Drift> {
  let done = 0;
  let after = 0;
  for (;;) {
    const ids = await inspection.listIds(database.read, after, PAGE);
    const last = ids.at(-1);
    if (last === undefined) return;
    const pairs = await inspection.compare(database.read, ids);
    for (const id of ids) {
      const pair = pairs.get(id);
      if (pair && differing(pair).length > 0) {
        yield* await confirm(database, inspection, id, options.repair);
      }
    }
    after = last;
    done += ids.length;
    options.onProgress(done);
  }
}

function confirm(
  database: Database,
  inspection: Inspection,
  id: number,
  repair: boolean,
): Promise<Drift[]> {
  return database.write(async (trx) => {
    await inspection.lock(trx, id);
    const pair = (await inspection.compare(trx, [id])).get(id);
    const fields = pair ? differing(pair) : [];
    if (!pair || fields.length === 0) return [];
    if (repair) await inspection.repair(trx, id, pair.counted);
    return fields.map((field) => ({
      subject: inspection.subject,
      id,
      field,
      stored: pair.stored[field] ?? null,
      counted: pair.counted[field] ?? null,
    }));
  });
}

function differing({ stored, counted }: Pair): string[] {
  return Object.keys(counted).filter((field) => {
    const [left, right] = [stored[field], counted[field]];
    if (typeof left !== "number" || typeof right !== "number") return left !== right;
    return Math.abs(left - right) > TOLERANCE;
  });
}
