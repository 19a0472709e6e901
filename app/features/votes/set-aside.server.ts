import { recountVotes } from "~/features/ideas/idea-counters.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import type { Trx } from "~db/connect.server";
import { settleVotes } from "./settle-votes.server";

/**
 * The standing votes of some people on an idea count no more; on a canonical idea also what they said
 * on ideas that are merged into it. `at` finds them again. Who may is asked before.
 */
export async function setAside(
  trx: Trx,
  ideaId: number,
  personIds: readonly number[],
  at: number,
): Promise<void> {
  const under = await lockVotes(trx, ideaId);
  const aside = { withdrawn_at: at, set_aside_at: at };
  const touched = await trx
    .updateTable("vote")
    .set(aside)
    .where("idea_id", "in", [ideaId, ...under])
    .where("person_id", "in", personIds)
    .where("withdrawn_at", "is", null)
    .returning("idea_id")
    .execute();
  await trx
    .updateTable("own_vote")
    .set(aside)
    .where("idea_id", "=", ideaId)
    .where("person_id", "in", personIds)
    .where("withdrawn_at", "is", null)
    .execute();
  await recountWithCanonical(trx, idsIn(touched));
}

/** Votes that were set aside at one moment stand again as they did, wherever their ideas are now. */
export async function countAgain(
  trx: Trx,
  personIds: readonly number[],
  at: number,
): Promise<void> {
  const votes = trx
    .selectFrom("vote")
    .select("idea_id")
    .where("person_id", "in", personIds)
    .where("set_aside_at", "=", at);
  const ids = idsIn(await votes.execute());
  if (ids.length === 0) return;
  await lockWithCanonical(trx, ids);
  const again = { withdrawn_at: null, set_aside_at: null };
  for (const table of ["vote", "own_vote"] as const) {
    await trx
      .updateTable(table)
      .set(again)
      .where("person_id", "in", personIds)
      .where("set_aside_at", "=", at)
      .execute();
  }
  await recountWithCanonical(trx, ids);
}

/**
 * Nobody else changes the votes on an idea, nor those that add to it or to which it adds.
 * @returns the ideas that are merged into it.
 */
export async function lockVotes(trx: Trx, ideaId: number): Promise<number[]> {
  const rows = await trx
    .selectFrom("idea")
    .select("id")
    .where("merged_into_id", "=", ideaId)
    .execute();
  const under = rows.map((row) => row.id);
  await lockWithCanonical(trx, [ideaId, ...under]);
  return under;
}

async function lockWithCanonical(trx: Trx, ids: readonly number[]): Promise<void> {
  await lockIdeas(trx, [...new Set([...ids, ...(await listCanonical(trx, ids))])]);
}

/**
 * The numbers of the ideas, and of what they are merged into, follow their votes. Who calls it holds
 * the locks of {@link lockVotes}.
 */
export async function recountWithCanonical(trx: Trx, ids: readonly number[]): Promise<void> {
  for (const id of ids) await recountVotes(trx, id);
  for (const id of await listCanonical(trx, ids)) await settleVotes(trx, id);
}

/** The ideas that these are part of; an idea that stands by itself is its own. */
async function listCanonical(trx: Trx, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("idea")
    .select((select) => select.fn.coalesce("merged_into_id", "id").as("id"))
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
  return [...new Set(rows.map((row) => row.id))];
}

const idsIn = (rows: readonly { idea_id: number }[]) => [
  ...new Set(rows.map((row) => row.idea_id)),
];
