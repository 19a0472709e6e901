import { shownName } from "~/features/people/unnamed";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, RowChange } from "~db/schema";
import type { TrailState } from "./trail";

/** @throws NotFound */
export async function getTrail(db: Db, id: number): Promise<TrailState> {
  const row = await trailsWithNames(db).where("trail.id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return { ...toState(row), team: await listTeam(db, row.account_id, row.account_owner_id) };
}

/** As {@link getTrail}, and nobody else changes it until the transaction ends. */
export async function lockTrail(trx: Trx, id: number): Promise<TrailState> {
  await forUpdate(trx, trx.selectFrom("trail").select("id").where("id", "=", id)).execute();
  return getTrail(trx, id);
}

/** Trails with the names of what they belong to, for any `where`. */
export function trailsWithNames(db: Db) {
  return db
    .selectFrom("trail")
    .leftJoin("account", "account.id", "trail.account_id")
    .leftJoin("deal", "deal.id", "trail.deal_id")
    .leftJoin("person as owner", "owner.id", "trail.owner_id")
    .selectAll("trail")
    .select(["account.name as account_name", "account.owner_id as account_owner_id"])
    .select(["deal.name as deal_name", "deal.outcome as deal_outcome", "owner.name as owner_name"]);
}

export type TrailRow = Awaited<ReturnType<ReturnType<typeof trailsWithNames>["execute"]>>[number];

/** Without the team, which lists do not ask for. */
export function toState(row: TrailRow): Omit<TrailState, "team"> {
  return {
    id: row.id,
    title: row.title,
    letter: row.letter,
    language: row.language,
    template: row.template === 1,
    account: row.account_id === null ? null : { id: row.account_id, name: row.account_name ?? "" },
    deal: row.deal_id === null ? null : { id: row.deal_id, name: row.deal_name ?? "" },
    owner: row.owner_id === null ? null : { id: row.owner_id, name: shownName(row.owner_name) },
    ownerId: row.owner_id,
    counts: {
      visits: row.visit_count,
      questions: row.question_count,
      needs: row.need_count,
      follows: row.follow_count,
    },
    lastEventAt: row.last_event_at,
    createdAt: row.created_at,
  };
}

async function listTeam(db: Db, accountId: number | null, ownerId: number | null) {
  if (accountId === null) return [];
  const rows = await db
    .selectFrom("account_team")
    .select("person_id")
    .where("account_id", "=", accountId)
    .execute();
  return [...(ownerId === null ? [] : [ownerId]), ...rows.map((row) => row.person_id)];
}

export async function insertTrail(trx: Trx, trail: NewRow<"trail">): Promise<number> {
  const row = await trx.insertInto("trail").values(trail).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

export async function updateTrail(trx: Trx, id: number, change: RowChange<"trail">): Promise<void> {
  await trx.updateTable("trail").set(change).where("id", "=", id).execute();
}

type Counter = "visit_count" | "question_count" | "need_count" | "follow_count";

/** One more, or less, of what became of a trail; `at` is set where the prospect did it just now. */
export async function count(
  trx: Trx,
  id: number,
  counter: Counter,
  { by, at }: { by: 1 | -1; at?: number },
): Promise<void> {
  await trx
    .updateTable("trail")
    .set((set) => ({ [counter]: set(counter, "+", by) }))
    .$if(at !== undefined, (query) => query.set({ last_event_at: at ?? null }))
    .where("id", "=", id)
    .execute();
}
