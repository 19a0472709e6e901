import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";

type Clock = Pick<Row<"idea">, "reply_due_at" | "newcomer">;

/**
 * A canonical idea owes the earliest answer that is owed to it or to what is merged into it now: one
 * answer is everybody's. Call it with the idea locked, when something was merged or unmerged, or its
 * author left; again, it changes nothing.
 */
export async function settleClock(trx: Trx, ideaId: number): Promise<void> {
  const idea = await trx
    .selectFrom("idea")
    .select(["reply_due_at", "newcomer", "withdrawn_at"])
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  const kept = await trx
    .selectFrom("own_clock")
    .select(["reply_due_at", "newcomer"])
    .where("idea_id", "=", ideaId)
    .executeTakeFirst();
  const waiting = await listWaiting(trx, ideaId);
  if (!kept && waiting.length === 0) return;
  const own = kept ?? { reply_due_at: idea.reply_due_at, newcomer: idea.newcomer };
  const ownDue = idea.withdrawn_at === null ? own.reply_due_at : null;
  await trx.deleteFrom("own_clock").where("idea_id", "=", ideaId).execute();
  if (waiting.length > 0) {
    const row = { idea_id: ideaId, reply_due_at: ownDue, newcomer: own.newcomer };
    await trx.insertInto("own_clock").values(row).execute();
  }
  const clock = earliest([{ ...own, reply_due_at: ownDue }, ...waiting]);
  await trx.updateTable("idea").set(clock).where("id", "=", ideaId).execute();
}

/** The clocks of merged ideas that nobody had answered. */
function listWaiting(trx: Trx, canonicalId: number): Promise<Clock[]> {
  return trx
    .selectFrom("idea")
    .select(["reply_due_at", "newcomer"])
    .where("merged_into_id", "=", canonicalId)
    .where("first_answered_at", "is", null)
    .where("reply_due_at", "is not", null)
    .execute();
}

function earliest(clocks: readonly Clock[]): Clock {
  const dues = clocks.flatMap((clock) => clock.reply_due_at ?? []);
  const newcomer = clocks.some((clock) => clock.newcomer === 1);
  return {
    reply_due_at: dues.length > 0 ? Math.min(...dues) : null,
    newcomer: newcomer ? 1 : 0,
  };
}
