import { recordActivity } from "~/features/activity/record-activity.server";
import { systemViewer } from "~/features/people/viewer";
import { DAY, now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database, Trx } from "~db/connect.server";
import { ROUND_OPEN_MS, type WorthDays, worthDays } from "./worth";

/** The kind of the job that opens a round; its payload is a {@link WorthPayload}. */
export const WORTH_JOB = "worth_round";

export interface WorthPayload {
  entryId: number;
  publishedAt: number;
  days: WorthDays;
}

/** What is published about an item is asked about later; what stands for itself is not. */
export async function enqueueRounds(
  trx: Trx,
  { itemId, entryId, publishedAt }: { itemId: number | null; entryId: number; publishedAt: number },
): Promise<void> {
  if (itemId === null) return;
  for (const days of worthDays) {
    const payload: WorthPayload = { entryId, publishedAt, days };
    const key = `worth:${entryId}:${publishedAt}:${days}`;
    await enqueueJob(trx, WORTH_JOB, payload, { key, runAt: publishedAt + days * DAY });
  }
}

/** Opens a round, once, and has its people asked; not where what was published is not out any more. */
export async function openRound(
  database: Database,
  { entryId, publishedAt, days }: WorthPayload,
): Promise<void> {
  await database.write(async (trx) => {
    const entry = await trx
      .selectFrom("changelog_entry")
      .select("roadmap_item_id as itemId")
      .where("id", "=", entryId)
      .where("published_at", "=", publishedAt)
      .executeTakeFirst();
    if (!entry || entry.itemId === null) return;
    const opened = await trx
      .insertInto("worth_round")
      .values({
        roadmap_item_id: entry.itemId,
        days,
        opened_at: now(),
        closes_at: now() + ROUND_OPEN_MS,
      })
      .onConflict((known) => known.columns(["roadmap_item_id", "days"]).doNothing())
      .returning("days")
      .executeTakeFirst();
    if (!opened) return;
    const subject = { kind: "roadmap_item", id: entry.itemId } as const;
    await recordActivity(trx, systemViewer(""), "roadmap_item.worth_asked", subject, { days });
  });
}
