import type { StatusGroup } from "~db/schema";
import { statusGroups } from "./status";

export const orders = ["trending", "top", "newest", "answered", "discussed", "surprise"] as const;
export type IdeaOrder = (typeof orders)[number];

/** What a list shows and in which order; "" and false filter nothing. */
export interface IdeaFilters {
  /** Null is the list's own: best match for a search, else trending. */
  order: IdeaOrder | null;
  /** Where "surprise me" starts; null until one is drawn. */
  seed: number | null;
  /** A board's slug. */
  board: string;
  group: StatusGroup | "";
  /** A status' key. */
  status: string;
  tag: number | null;
  mine: boolean;
  followed: boolean;
  unanswered: boolean;
  q: string;
}

export const noFilters: IdeaFilters = {
  order: null,
  seed: null,
  board: "",
  group: "",
  status: "",
  tag: null,
  mine: false,
  followed: false,
  unanswered: false,
  q: "",
};

/** A board as a tab; null counts are not for this reader. */
export interface BoardTab {
  slug: string;
  name: string;
  count: number | null;
}

/** The longest search, in characters. */
export const QUERY_MAX = 200;

/** The filters of an address; what makes no sense in it filters nothing. */
export function readIdeaFilters(params: URLSearchParams): IdeaFilters {
  // PostgreSQL refuses a text with NUL in it.
  const text = (name: string) =>
    (params.get(name) ?? "")
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, QUERY_MAX);
  const on = (name: string) => params.get(name) === "1";
  return {
    order: orders.find((order) => order === params.get("order")) ?? null,
    seed: wholeNumber(params.get("seed")),
    board: text("board"),
    group: statusGroups.find((group) => group === params.get("group")) ?? "",
    status: text("status"),
    tag: wholeNumber(params.get("tag")),
    mine: on("mine"),
    followed: on("followed"),
    unanswered: on("unanswered"),
    q: text("q").normalize("NFC"),
  };
}

/** The address of a list as `filters` with `change`, from its first page. */
export function ideaListUrl(filters: IdeaFilters, change: Partial<IdeaFilters> = {}): string {
  const params = ideaListParams({ ...filters, ...change });
  return params.size > 0 ? `/ideas?${params}` : "/ideas";
}

/** The parameters of an address, in one order whatever was asked for, so that one list has one address. */
export function ideaListParams(filters: IdeaFilters): URLSearchParams {
  const params = new URLSearchParams();
  const { order, seed, tag } = filters;
  if (filters.q) params.set("q", filters.q);
  if (filters.board) params.set("board", filters.board);
  if (filters.group) params.set("group", filters.group);
  if (filters.status) params.set("status", filters.status);
  if (tag !== null) params.set("tag", String(tag));
  if (filters.mine) params.set("mine", "1");
  if (filters.followed) params.set("followed", "1");
  if (filters.unanswered) params.set("unanswered", "1");
  if (order && order !== defaultOrder(filters)) params.set("order", order);
  if (order === "surprise" && seed !== null) params.set("seed", String(seed));
  return params;
}

/** The order that a list has by itself; null is best match. */
export function defaultOrder(filters: Pick<IdeaFilters, "q">): IdeaOrder | null {
  return filters.q ? null : "trending";
}

/** Whether anything but a board and an order is chosen. */
export function isFiltered(filters: IdeaFilters): boolean {
  return (
    filters.q !== "" ||
    filters.group !== "" ||
    filters.status !== "" ||
    filters.tag !== null ||
    filters.mine ||
    filters.followed ||
    filters.unanswered
  );
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
