import { requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { AmountUnit } from "~db/schema";
import type { WorthDays, WorthMeasure, WorthUsed } from "./worth";
import { isAsked } from "./worth-asked.queries.server";

export interface WorthInput {
  used: WorthUsed;
  worth: WorthMeasure | null;
  /** As it is stored. */
  amount: { stored: number; unit: AmountUnit } | null;
  word: string;
}

/** Who answers, about what. */
export interface Answering {
  itemId: number;
  days: WorthDays;
}

/**
 * What this person says that an item is worth to them; another answer takes the place of the first.
 * @throws NotFound for who is not asked; Conflict when the round is over.
 */
export async function answerWorth(
  trx: Trx,
  viewer: Viewer,
  { itemId, days }: Answering,
  { used, worth, amount, word }: WorthInput,
): Promise<void> {
  requireSignedIn(viewer);
  const round = await trx
    .selectFrom("worth_round")
    .select("closes_at")
    .where("roadmap_item_id", "=", itemId)
    .where("days", "=", days)
    .executeTakeFirst();
  if (!round || !(await isAsked(trx, itemId, viewer.id))) throw new NotFound();
  if (round.closes_at <= now()) throw new Conflict("changelog:worth.closed");
  const said = {
    account_id: viewer.accountId,
    used,
    // What is not used yet is worth nothing that could be told.
    worth: used === "yes" ? worth : null,
    amount: used === "yes" ? (amount?.stored ?? null) : null,
    unit: used === "yes" ? (amount?.unit ?? null) : null,
    word,
    language: viewer.language,
    updated_at: now(),
  };
  await trx
    .insertInto("worth_answer")
    .values({ ...said, roadmap_item_id: itemId, days, person_id: viewer.id, created_at: now() })
    .onConflict((known) =>
      known.columns(["roadmap_item_id", "days", "person_id"]).doUpdateSet(said),
    )
    .execute();
}
