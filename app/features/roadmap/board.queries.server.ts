import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { noShapers } from "~/features/contributors/contributor";
import { loadShapers } from "~/features/contributors/contributors.queries.server";
import { listedBehind } from "~/features/ideas/listed-behind.server";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { coverOf } from "~/features/pictures/cover";
import { seenTags } from "~/features/tags/seen-tags.server";
import type { Db } from "~db/connect.server";
import type { Row, Schema } from "~db/schema";
import type { Place } from "./move-form";
import type { BoardColumn } from "./roadmap-board";
import { type Horizon, horizons, type ItemCard, itemPath } from "./roadmap-item";
import { countVoices } from "./voices.queries.server";

/** More than this in one horizon is no plan. */
const OPEN_MOST = 300;
const DELIVERED_MOST = 300;
export const DELIVERED_SHOWN = 6;

export interface RoadmapFilter {
  /** Only items of this board, or with an idea on it that the viewer may see. */
  boardId: number | null;
  tagId: number | null;
  allDelivered: boolean;
}

/** The columns of the roadmap, in a constant number of queries. */
export async function loadBoard(
  db: Db,
  viewer: Viewer,
  filter: RoadmapFilter,
): Promise<{ columns: BoardColumn[]; unpublished: ItemCard[] }> {
  const items = (horizons: Horizon[]) =>
    db
      .selectFrom("roadmap_item")
      .where("horizon", "in", horizons)
      .where(shownTo(viewer))
      .where(standsOnBoard(viewer, filter.boardId))
      .where(hasTag(viewer, filter.tagId));
  const open = await items(["now", "next", "later"])
    .selectAll()
    .select((select) => [
      select
        .exists(
          select
            .selectFrom("beta")
            .select("beta.roadmap_item_id")
            .whereRef("beta.roadmap_item_id", "=", "roadmap_item.id")
            .where("beta.closed_at", "is", null),
        )
        .as("beta_open"),
    ])
    .orderBy("horizon")
    .orderBy("position")
    .orderBy("id")
    .limit(OPEN_MOST)
    .execute();
  const delivered = await items(["delivered"])
    .selectAll()
    .orderBy("delivered_at", "desc")
    .orderBy("id", "desc")
    .limit(filter.allDelivered ? DELIVERED_MOST : DELIVERED_SHOWN)
    .execute();
  const { count } = await items(["delivered"])
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const cards = await cardsOf(db, viewer, [...open, ...delivered]);
  const hidden = new Set(open.filter((item) => item.published_at === null).map(({ id }) => id));
  const published = cards.filter((card) => !hidden.has(card.id));
  const columns = horizons.map((horizon) => {
    const column = published.filter((card) => card.horizon === horizon);
    return { horizon, items: column, total: horizon === "delivered" ? count : column.length };
  });
  return { columns, unpublished: cards.filter((card) => hidden.has(card.id)) };
}

/** The items among which one finds its place or an idea its item, in the order of their columns. */
export function listPlaces(db: Db): Promise<Place[]> {
  return db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon"])
    .where("removed_at", "is", null)
    .where("horizon", "<>", "delivered")
    .orderBy("position")
    .orderBy("id")
    .limit(OPEN_MOST)
    .execute();
}

/** Whether an item of the outer query stands on the board, or an idea behind it does, for its `where`. */
export function standsOnBoard(viewer: Viewer, boardId: number | null): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "roadmap_item">();
  if (boardId === null) return where.lit(true);
  const given = where
    .selectFrom("roadmap_item_board as given")
    .select("given.board_id")
    .whereRef("given.roadmap_item_id", "=", "roadmap_item.id")
    .where("given.board_id", "=", boardId);
  const grown = where
    .selectFrom("roadmap_item_idea as link")
    .innerJoin("idea", "idea.id", "link.idea_id")
    .select("idea.id")
    .whereRef("link.roadmap_item_id", "=", "roadmap_item.id")
    .where("idea.board_id", "=", boardId)
    .where(listedBehind())
    .where(visibleTo(viewer));
  return where.or([where.exists(given), where.exists(grown)]);
}

/** Whether an item of the outer query has the tag, and the viewer may see that, for its `where`. */
export function hasTag(viewer: Viewer, tagId: number | null): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "roadmap_item">();
  if (tagId === null) return where.lit(true);
  return where.exists(
    where
      .selectFrom("roadmap_item_tag as link")
      .innerJoin("tag", "tag.id", "link.tag_id")
      .select("tag.id")
      .whereRef("link.roadmap_item_id", "=", "roadmap_item.id")
      .where("tag.id", "=", tagId)
      .where(seenTags(viewer)),
  );
}

async function cardsOf(
  db: Db,
  viewer: Viewer,
  items: readonly (Row<"roadmap_item"> & { beta_open?: SqlBool })[],
): Promise<ItemCard[]> {
  const ids = items.map((item) => item.id);
  const voices = await countVoices(db, ids);
  const shapers = await listShapers(db, viewer, items);
  return items.map((item) => ({
    id: item.id,
    title: item.title,
    path: itemPath(item),
    internalName: isStaff(viewer) ? item.internal_name : "",
    summary: item.summary,
    horizon: item.horizon,
    cost: item.cost,
    confidence: item.confidence,
    deliveredAt: item.delivered_at,
    voices: voices.get(item.id)?.people ?? 0,
    shapers: shapers.get(item.id) ?? noShapers,
    cover: coverOf(item),
    betaOpen: Boolean(item.beta_open),
  }));
}

/** Who shaped the items that name them: those delivered, and the first of Now. */
function listShapers(db: Db, viewer: Viewer, items: readonly Row<"roadmap_item">[]) {
  const first = items.find((item) => item.horizon === "now" && item.published_at !== null);
  const naming = items.filter((item) => item.horizon === "delivered" || item === first);
  return loadShapers(
    db,
    viewer,
    naming.map((item) => item.id),
  );
}
