import type { DealOutcome } from "~db/schema";
import type { TrailState } from "./trail";

export const TRAILS_PER_PAGE = 30;

export const trailViews = ["mine", "all", "won", "templates"] as const;
export const trailOrders = ["newest", "visits", "questions", "needs"] as const;

export type TrailView = (typeof trailViews)[number];
export type TrailOrder = (typeof trailOrders)[number];

export interface TrailCursor {
  id: number;
  /** What the order counts, where it counts something. */
  counted?: number | undefined;
}

export interface TrailList {
  view: TrailView;
  order: TrailOrder;
  after: TrailCursor | null;
}

export interface TrailListRow extends Omit<TrailState, "team"> {
  /** What became of its deal. */
  outcome: DealOutcome | null;
}

/** What a page's address asks for; what it does not know is the first page of one's own. */
export function readTrailList(search: URLSearchParams): TrailList {
  const [, id, counted] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(search.get("after") ?? "") ?? [];
  const after = id ? { id: Number(id), counted: counted ? Number(counted) : undefined } : null;
  return {
    view: trailViews.find((view) => view === search.get("view")) ?? "mine",
    order: trailOrders.find((order) => order === search.get("order")) ?? "newest",
    after,
  };
}

export function trailCursor({ id, counted }: TrailCursor): string {
  return counted === undefined ? `${id}` : `${id}-${counted}`;
}

/** The address of a page of the list. */
export function trailListPath(list: Pick<TrailList, "view" | "order">, after?: string): string {
  const search = new URLSearchParams();
  if (list.view !== "mine") search.set("view", list.view);
  if (list.order !== "newest") search.set("order", list.order);
  if (after) search.set("after", after);
  const query = search.toString();
  return query ? `/trails?${query}` : "/trails";
}
