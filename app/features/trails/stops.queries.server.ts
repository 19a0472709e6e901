import { listToldFigures } from "~/features/evidence/told-figures.queries.server";
import { shownTo } from "~/features/ideas/shown-items.server";
import type { StatusGroup } from "~/features/ideas/status";
import { statusNameFor } from "~/features/ideas/status-name.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { visitorWhoReads } from "~/features/people/viewer";
import { countVoices } from "~/features/roadmap/voices.queries.server";
import type { Db } from "~db/connect.server";
import { listShapers } from "./shapers.queries.server";
import type { OwnStop, ShownStop } from "./shown-stop";
import { listVoices } from "./voices.queries.server";

/**
 * The stops of a trail in their order, with what is public of them, in a constant number of queries.
 * What is public no more is `gone`; of an idea that was merged the canonical one is shown.
 */
export async function listStops(
  db: Db,
  trailId: number,
  reader: { language: string; visitId: number | null },
): Promise<OwnStop[]> {
  const rows = await selectStops(db, trailId, reader).execute();
  const ideaIds = rows.flatMap((row) => row.idea_id ?? []);
  const itemIds = rows.flatMap((row) => row.item_id ?? []);
  const voices = await listVoices(db, ideaIds, 1);
  const shapers = await listShapers(db, itemIds);
  const people = await countVoices(db, itemIds);
  const figures = await listToldFigures(db, visitorWhoReads(reader.language), ideaIds);
  return rows.map((row) => ({
    ...toStop(row),
    voice: row.idea_id === null ? null : (voices.get(row.idea_id)?.[0] ?? null),
    shapers: row.item_id === null ? null : (shapers.get(row.item_id) ?? null),
    figure: row.idea_id === null ? null : (figures.get(row.idea_id) ?? null),
    people: row.top_count ?? people.get(row.item_id ?? 0)?.people ?? 0,
  }));
}

/** What a prospect sees: nothing that is gone, and two ideas that became one only once. */
export function shownOf(stops: readonly OwnStop[]): ShownStop[] {
  const ideas = new Set<number>();
  return stops
    .filter(({ gone, ideaId }) => {
      const twice = ideaId !== null && ideas.has(ideaId);
      if (ideaId !== null) ideas.add(ideaId);
      return !gone && !twice;
    })
    .map(({ gone: _gone, merged: _merged, ...stop }) => stop);
}

/** Exported for the test of its plan. */
export function selectStops(
  db: Db,
  trailId: number,
  reader: { language: string; visitId: number | null },
) {
  return db
    .selectFrom("trail_stop as stop")
    .leftJoin("idea as named", "named.id", "stop.idea_id")
    .leftJoin("idea", (join) =>
      join
        .on((on) =>
          on("idea.id", "=", on.fn.coalesce("named.merged_into_id", "named.id").$notNull()),
        )
        .on("idea.listed", "=", 1)
        .on(visibleTo(visitorWhoReads(reader.language))),
    )
    .leftJoin("status", "status.id", "idea.status_id")
    .leftJoin("roadmap_item as item", (join) =>
      join
        .onRef("item.id", "=", "stop.roadmap_item_id")
        .on(shownTo(visitorWhoReads(reader.language), "item")),
    )
    .leftJoin("trail_visit_stop as opened", (join) =>
      join.onRef("opened.stop_id", "=", "stop.id").on("opened.visit_id", "=", reader.visitId ?? 0),
    )
    .select(["stop.id", "stop.kind", "stop.title as own_title", "stop.word", "stop.shows"])
    .select(["idea.id as idea_id", "idea.title as idea_title", "idea.language as idea_language"])
    .select(["named.title as named_title", "named.merged_into_id", "idea.top_count"])
    .select(["status.status_key", "status.status_group", "status.colour"])
    .select(["item.id as item_id", "item.title as item_title", "item.horizon"])
    .select(["item.delivered_at", "opened.opened_at"])
    .select((select) => [
      select
        .case()
        .when("status.id", "is not", null)
        .then(statusNameFor(reader.language))
        .end()
        .as("status_name"),
      select.fn<number>("length", ["idea.body"]).as("idea_length"),
      select
        .selectFrom("roadmap_item_section as words")
        .select((sum) => sum.fn.sum<number>(sum.fn<number>("length", ["words.body"])).as("length"))
        .whereRef("words.roadmap_item_id", "=", "item.id")
        .as("item_length"),
    ])
    .where("stop.trail_id", "=", trailId)
    .orderBy("stop.position")
    .orderBy("stop.id");
}

type StopRow = Awaited<ReturnType<ReturnType<typeof selectStops>["execute"]>>[number];

function toStop(row: StopRow): Omit<OwnStop, "voice" | "shapers" | "people" | "figure"> {
  const gone = row.kind !== "note" && row.idea_id === null && row.item_id === null;
  return {
    id: row.id,
    kind: row.kind,
    ideaId: row.idea_id,
    itemId: row.item_id,
    title: row.idea_title ?? row.item_title ?? (row.own_title || (row.named_title ?? "")),
    language: row.idea_language ?? "",
    word: row.word,
    shows: row.shows,
    status: row.status_key
      ? {
          key: row.status_key,
          group: row.status_group as StatusGroup,
          name: row.status_name ?? "",
          colour: row.colour,
        }
      : null,
    horizon: row.horizon,
    deliveredAt: row.delivered_at,
    length: (row.idea_length ?? row.item_length ?? 0) + row.word.length,
    read: row.opened_at !== null,
    gone,
    merged: row.merged_into_id !== null,
  };
}
