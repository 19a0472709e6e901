import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";

/** The stops of one trail, with the rep's words, also in another that has none. @throws NotFound */
export async function copyStops(trx: Trx, fromId: number, toId: number): Promise<void> {
  const from = await trx
    .selectFrom("trail")
    .select("id")
    .where("id", "=", fromId)
    .executeTakeFirst();
  if (!from) throw new NotFound();
  const stops = await trx
    .selectFrom("trail_stop")
    .select(["position", "kind", "idea_id", "roadmap_item_id", "title", "word", "shows"])
    .where("trail_id", "=", fromId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  if (stops.length === 0) return;
  await lockIdeas(
    trx,
    stops.flatMap(({ idea_id }) => idea_id ?? []),
  );
  const created_at = now();
  await trx
    .insertInto("trail_stop")
    .values(stops.map((stop) => ({ ...stop, trail_id: toId, created_at })))
    .execute();
}
