import type { Database, Trx } from "~db/connect.server";
import { forUpdateSkipLocked } from "~db/dialect";
import type { Row } from "~db/schema";
import { HOUR, MINUTE, now, SECOND } from "./clock";
import type { Log } from "./log.server";

/** Runs at least once; running twice must have the effect of once. */
export type JobHandler = (payload: never) => Promise<void>;
export type JobHandlers = Record<string, JobHandler>;

const LOCK_MS = 5 * MINUTE;
const POLL_MS = SECOND;
const ATTEMPTS = 12;

/** Thrown by a handler: the job has to wait, which is no failure and counts as no attempt. */
export class RunLater extends Error {
  constructor(readonly runAt: number) {
    super("the job waits");
  }
}

/** As {@link RunLater}, for every job of the kind: what they all need is not there. */
export class PauseKind extends RunLater {}

/** Puts a job into the queue; it runs after the transaction commits. One waiting job per key. */
export async function enqueueJob(
  trx: Trx,
  kind: string,
  payload: unknown,
  options: { key?: string; runAt?: number } = {},
): Promise<void> {
  await trx
    .insertInto("job")
    .values({
      kind,
      job_key: options.key ?? null,
      payload: JSON.stringify(payload),
      run_at: options.runAt ?? now(),
      created_at: now(),
      locked_until: null,
      last_error: null,
      dead_at: null,
    })
    .onConflict((conflict) => conflict.column("job_key").doNothing())
    .execute();
}

/**
 * Runs the jobs that it has handlers for, one at a time: woken by commits of this process, polling
 * for those of others.
 */
export class JobWorker {
  readonly #database: Database;
  readonly #handlers: JobHandlers;
  readonly #kinds: readonly string[];
  readonly #log: Log;
  /** Until when jobs of a kind are left alone. */
  readonly #paused = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(database: Database, handlers: JobHandlers, log: Log) {
    this.#database = database;
    this.#handlers = handlers;
    this.#kinds = Object.keys(handlers);
    this.#log = log;
  }

  start(): void {
    this.#database.onCommit(() => this.#soon(20));
    this.#soon(0);
  }

  /** Lets the running job end and starts no other. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** Runs everything that is due, and returns how many that were. */
  async runDue(): Promise<number> {
    for (let count = 0; ; count++) {
      const job = this.#stopped ? undefined : await this.#claim();
      if (!job) return count;
      await this.#run(job);
    }
  }

  #soon(ms: number): void {
    if (this.#stopped || this.#running) return;
    // Commits that follow each other closely must not put the next round off for ever.
    const at = performance.now() + ms;
    if (at >= this.#wakesAt) return;
    this.#wakesAt = at;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#wakesAt = Number.POSITIVE_INFINITY;
      this.#running = this.runDue()
        .then(() => {})
        .catch((error) => this.#log.error({ error: String(error) }, "the job queue stumbled"))
        .finally(() => {
          this.#running = undefined;
          this.#soon(POLL_MS);
        });
    }, ms);
  }

  async #claim(): Promise<Row<"job"> | undefined> {
    const at = now();
    const kinds = this.#kinds.filter((kind) => (this.#paused.get(kind) ?? 0) <= at);
    if (kinds.length === 0) return undefined;
    const due = await this.#database.read
      .selectFrom("job")
      .select("id")
      .where("dead_at", "is", null)
      .where("run_at", "<=", at)
      .where("kind", "in", kinds)
      .orderBy("run_at")
      .limit(1)
      .executeTakeFirst();
    if (!due) return undefined;
    return this.#database.write(async (trx) => {
      const query = trx
        .selectFrom("job")
        .selectAll()
        .where("dead_at", "is", null)
        .where("run_at", "<=", at)
        .where("kind", "in", kinds)
        .orderBy("run_at")
        .orderBy("id")
        .limit(1);
      const job = await forUpdateSkipLocked(trx, query).executeTakeFirst();
      if (!job) return undefined;
      // A process that dies leaves the job locked; it is due again when the lock has run out.
      await trx
        .updateTable("job")
        .set({ run_at: at + LOCK_MS, locked_until: at + LOCK_MS, attempts: job.attempts + 1 })
        .where("id", "=", job.id)
        .execute();
      return { ...job, attempts: job.attempts + 1 };
    });
  }

  async #run(job: Row<"job">): Promise<void> {
    const handler = this.#handlers[job.kind];
    try {
      if (!handler) throw new Error(`nobody handles jobs of the kind ${job.kind}`);
      await handler(JSON.parse(job.payload) as never);
      await this.#database.write((trx) => trx.deleteFrom("job").where("id", "=", job.id).execute());
    } catch (error) {
      if (error instanceof PauseKind) this.#paused.set(job.kind, error.runAt);
      if (error instanceof RunLater) await this.#putBack(job, error.runAt);
      else await this.#postpone(job, error);
    }
  }

  async #putBack(job: Row<"job">, runAt: number): Promise<void> {
    await this.#database.write((trx) =>
      trx
        .updateTable("job")
        .set({ locked_until: null, run_at: runAt, attempts: 0 })
        .where("id", "=", job.id)
        .execute(),
    );
  }

  async #postpone(job: Row<"job">, error: unknown): Promise<void> {
    const dead = job.attempts >= ATTEMPTS;
    const message = String((error as Error)?.message ?? error).slice(0, 1000);
    this.#log.warn(
      { job: job.id, kind: job.kind, attempts: job.attempts, message, dead },
      "job failed",
    );
    await this.#database.write((trx) =>
      trx
        .updateTable("job")
        .set({
          last_error: message,
          locked_until: null,
          run_at: now() + backoff(job.attempts),
          dead_at: dead ? now() : null,
        })
        .where("id", "=", job.id)
        .execute(),
    );
  }
}

/** 10 s, 20 s, 40 s … at most 6 hours. */
export function backoff(attempts: number): number {
  return Math.min(10 * SECOND * 2 ** (attempts - 1), 6 * HOUR);
}
