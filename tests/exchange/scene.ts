import { changeMembership } from "~/features/accounts/change-membership.server";
import { createAccount } from "~/features/accounts/edit-account.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import {
  enqueueCount,
  enqueueRebuild,
  finishLedger,
  settleActivity,
} from "~/features/exchange/rebuild.server";
import type { Viewer } from "~/features/people/viewer";
import { castVote } from "~/features/votes/cast-vote.server";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";

let made = 0;

export type Customer = Awaited<ReturnType<typeof makeCustomer>>;

/** An account of its own, and a person who belongs to it. */
export async function makeCustomer(database: Database, accountId?: number) {
  const rep = await makePerson(database, "rep");
  const name = `Rösterei ${++made}`;
  const account =
    accountId ??
    (await database.write((trx) => createAccount(trx, rep, { name, kind: "customer" } as never)));
  const person = await makePerson(database);
  await database.write((trx) => changeMembership(trx, person.id, account, "staff"));
  return { ...person, accountId: account };
}

/** An idea as posting leaves it, and what is recorded of that. */
export async function postIdea(
  database: Database,
  author: Viewer & { id: number },
  values: Partial<NewRow<"idea">> = {},
) {
  const board = await makeBoard(database);
  const idea = await makeIdea(database, author, board, values);
  const subject = { kind: "idea", id: idea.id } as const;
  await database.write((trx) => recordActivity(trx, author, "idea.posted", subject));
  return idea;
}

export function vote(database: Database, viewer: Viewer, ideaId: number): Promise<void> {
  const input = { importance: 2 as const, because: "" };
  return database.write((trx) => castVote(trx, viewer, ideaId, input));
}

const lastSettled = new WeakMap<Database, number>();

/** Does what the jobs of the acts since the last time do, once each. */
export async function settleNew(database: Database): Promise<void> {
  await settleActs(database, await listActs(database, lastSettled.get(database)));
}

/** Does what the jobs of all acts so far do, again, in any order. */
export async function settleAll(
  database: Database,
  arrange: (ids: number[]) => number[] = (ids) => ids,
): Promise<void> {
  await settleActs(database, arrange(await listActs(database)));
}

async function listActs(database: Database, after = 0): Promise<number[]> {
  const acts = await database.read
    .selectFrom("activity")
    .select("id")
    .where("id", ">", after)
    .orderBy("id")
    .execute();
  return acts.map((act) => act.id);
}

async function settleActs(database: Database, ids: number[]): Promise<void> {
  for (const id of ids) await settleActivity(database, id);
  lastSettled.set(database, Math.max(lastSettled.get(database) ?? 0, ...ids));
}

/** Forgets the ledger and makes it anew from the activity, as its jobs do. */
export async function rebuild(database: Database): Promise<void> {
  await database.write(async (trx) => {
    await trx.deleteFrom("exchange_entry").execute();
    await trx.deleteFrom("exchange_balance").execute();
    await enqueueRebuild(trx, 0);
  });
  await finishLedger(database);
}

/** Counts all accounts again, by the weights of now. */
export async function recount(database: Database): Promise<void> {
  await database.write((trx) => enqueueCount(trx, { after: 0, points: true }));
  await finishLedger(database);
}

/** What the ledger says of an account: the kinds with their points, the oldest first. */
export async function ledgerOf(database: Database, accountId: number) {
  const rows = await database.read
    .selectFrom("exchange_entry")
    .select(["kind", "points"])
    .where("account_id", "=", accountId)
    .orderBy("given_at")
    .orderBy("kind")
    .execute();
  return rows.map(({ kind, points }) => `${kind} ${points / 100}`);
}

/** All of the ledger but the numbers of its rows. */
export async function wholeLedger(database: Database) {
  const entries = await database.read
    .selectFrom("exchange_entry")
    .select(["side", "kind", "account_id", "person_id", "source_kind", "source_id", "part_id"])
    .select(["idea_id", "roadmap_item_id", "points", "given_at"])
    .orderBy("source_kind")
    .orderBy("source_id")
    .orderBy("kind")
    .orderBy("part_id")
    .orderBy("person_id")
    .orderBy("account_id")
    .execute();
  const balances = await database.read
    .selectFrom("exchange_balance")
    .selectAll()
    .where("band", "<>", "little")
    .orderBy("account_id")
    .execute();
  return { entries, balances: balances.map(({ account_id, band }) => `${account_id} ${band}`) };
}

export async function bandOf(database: Database, accountId: number) {
  const row = await database.read
    .selectFrom("exchange_balance")
    .select("band")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row?.band ?? "little";
}
