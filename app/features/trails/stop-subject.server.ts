import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { visitorWhoReads } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";

/** What a stop is about as it stands now: an idea that was merged is its canonical one. */
export type StopSubject = { ideaId: number; itemId: null } | { ideaId: null; itemId: number };

/**
 * The idea or item of a stop, as everybody may see it.
 * @throws NotFound for a note, a stop of another trail, and for what is not public any more.
 */
export async function getStopSubject(
  db: Db,
  trailId: number,
  stopId: number,
): Promise<StopSubject> {
  const row = await db
    .selectFrom("trail_stop as stop")
    .leftJoin("idea as named", "named.id", "stop.idea_id")
    .leftJoin("idea", (join) =>
      join
        .on((on) =>
          on("idea.id", "=", on.fn.coalesce("named.merged_into_id", "named.id").$notNull()),
        )
        .on("idea.listed", "=", 1)
        .on(visibleTo(visitorWhoReads(""))),
    )
    .leftJoin("roadmap_item as item", (join) =>
      join.onRef("item.id", "=", "stop.roadmap_item_id").on(shownTo(visitorWhoReads(""), "item")),
    )
    .select(["idea.id as idea_id", "item.id as item_id"])
    .where("stop.id", "=", stopId)
    .where("stop.trail_id", "=", trailId)
    .executeTakeFirst();
  if (row?.idea_id) return { ideaId: row.idea_id, itemId: null };
  if (row?.item_id) return { ideaId: null, itemId: row.item_id };
  throw new NotFound();
}

/** The same of a stop that was read as everybody may see it; null for a note. */
export function subjectOf(stop: {
  ideaId: number | null;
  itemId: number | null;
}): StopSubject | null {
  if (stop.ideaId !== null) return { ideaId: stop.ideaId, itemId: null };
  return stop.itemId === null ? null : { ideaId: null, itemId: stop.itemId };
}
