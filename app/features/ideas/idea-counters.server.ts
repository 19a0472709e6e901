import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { RowChange } from "~db/schema";
import { countIdeas } from "./count-ideas.server";
import type { IdeaState } from "./idea";
import { addToTrend, daysSinceEpoch, withdrawFromTrend } from "./trend";

/*
 * The stored counters of an idea. Who calls these holds the idea's lock (`lockIdeaState`) and writes
 * the vote or comment in the same transaction, so that a recount always finds the same numbers.
 */

/** A customer's vote came: `firstAt` is when this person first voted here. */
export function addCustomerVote(trx: Trx, ideaId: number, firstAt: number): Promise<void> {
  return change(trx, ideaId, { vote_count: 1, top_count: 1 }, { added: firstAt });
}

/** A customer's vote went; call it after the row is changed. */
export function removeCustomerVote(trx: Trx, ideaId: number, firstAt: number): Promise<void> {
  return change(trx, ideaId, { vote_count: -1, top_count: -1 }, { withdrawn: firstAt });
}

/** A public comment came; staff's comments count, but move no trend. */
export function addComment(
  trx: Trx,
  ideaId: number,
  comment: { createdAt: number; byStaff: boolean },
): Promise<void> {
  return change(
    trx,
    ideaId,
    { comment_count: 1 },
    comment.byStaff ? {} : { added: comment.createdAt },
  );
}

/** A public comment was deleted or hidden; call it after the row is changed. */
export function removeComment(
  trx: Trx,
  ideaId: number,
  comment: { createdAt: number; byStaff: boolean },
): Promise<void> {
  return change(
    trx,
    ideaId,
    { comment_count: -1 },
    comment.byStaff ? {} : { withdrawn: comment.createdAt },
  );
}

/**
 * The company answered in public: an official response, a status note, a comment by staff, whose row
 * has the same time `at`. Nobody answers their own idea.
 */
export async function markAnswered(
  trx: Trx,
  idea: Pick<IdeaState, "id" | "authorId">,
  { byId, at }: { byId: number | null; at: number },
): Promise<void> {
  if (byId === idea.authorId) return;
  await trx
    .updateTable("idea")
    .set((set) => ({
      answered_at: at,
      first_answered_at: set.fn.coalesce("first_answered_at", set.val(at)),
    }))
    .where("id", "=", idea.id)
    .execute();
}

/** Somebody said something of use about the idea, which is quiet no more. */
export async function stir(trx: Trx, ideaId: number): Promise<void> {
  await trx.updateTable("idea").set(stirred()).where("id", "=", ideaId).execute();
}

function stirred(): Pick<RowChange<"idea">, "active_at" | "quiet_told_at"> {
  return { active_at: now(), quiet_told_at: null };
}

type Counter = "vote_count" | "top_count" | "comment_count";

async function change(
  trx: Trx,
  ideaId: number,
  steps: Partial<Record<Counter, number>>,
  time: { added?: number; withdrawn?: number },
): Promise<void> {
  const idea = await trx
    .selectFrom("idea")
    .select(["trend", "vote_count", "top_count", "comment_count"])
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  const values: RowChange<"idea"> = {};
  for (const [counter, step] of Object.entries(steps) as [Counter, number][]) {
    values[counter] = idea[counter] + step;
  }
  if (Object.values(steps).some((step) => step > 0)) Object.assign(values, stirred());
  if (time.added !== undefined) values.trend = addToTrend(idea.trend, daysSinceEpoch(time.added));
  if (time.withdrawn !== undefined) {
    const left = withdrawFromTrend(idea.trend, daysSinceEpoch(time.withdrawn));
    values.trend = left === "recount" ? await recountTrend(trx, ideaId) : left;
  }
  await trx.updateTable("idea").set(values).where("id", "=", ideaId).execute();
}

/** The trend from the rows: the posting, customers' votes and public comments, imported votes. */
export async function recountTrend(trx: Trx, ideaId: number): Promise<number> {
  const counters = (await countIdeas(trx, [ideaId])).get(ideaId);
  if (!counters) throw new NotFound();
  return counters.trend;
}

/** Sets the numbers of votes and the trend from the rows; for when many votes came or went at once. */
export async function recountVotes(trx: Trx, ideaId: number): Promise<void> {
  const counters = (await countIdeas(trx, [ideaId])).get(ideaId);
  if (!counters) throw new NotFound();
  const { voteCount: vote_count, topCount: top_count, trend } = counters;
  await trx
    .updateTable("idea")
    .set({ vote_count, top_count, trend })
    .where("id", "=", ideaId)
    .execute();
}
