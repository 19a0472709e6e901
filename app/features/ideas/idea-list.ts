import type { StatusGroup } from "~db/schema";
import { type FieldFilter, fieldFilterParams, readFieldFilters } from "./field-filter";
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
  /** Of the board; none without one. */
  fields: FieldFilter[];
  mine: boolean;
  followed: boolean;
  unanswered: boolean;
  answered: boolean;
  /** Whether the company's official answer stands on it. */
  official: boolean;
  /** The handle of the author, or of several, parted by commas; "" is anybody. */
  by: string;
  /** The least number of votes. */
  votes: number | null;
  /** By its number: what somebody of it posted or voted for; for staff alone. */
  segment: number | null;
  /** Posted on this day or later: a year, a month or a day. */
  after: string;
  /** Posted earlier than this. */
  before: string;
  q: string;
  /** Whether a search is for the words as typed alone. */
  literal: boolean;
}

/** The filters that are on or off. */
export const switches = ["mine", "followed", "unanswered", "answered", "official"] as const;

export const noFilters: IdeaFilters = {
  order: null,
  seed: null,
  board: "",
  group: "",
  status: "",
  tag: null,
  fields: [],
  mine: false,
  followed: false,
  unanswered: false,
  answered: false,
  official: false,
  by: "",
  votes: null,
  segment: null,
  after: "",
  before: "",
  q: "",
  literal: false,
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
  const clean = (text: string) =>
    text
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, QUERY_MAX);
  const text = (name: string) => clean(params.get(name) ?? "");
  const on = (name: string) => params.get(name) === "1";
  return {
    order: orders.find((order) => order === params.get("order")) ?? null,
    seed: wholeNumber(params.get("seed")),
    board: text("board"),
    group: statusGroups.find((group) => group === params.get("group")) ?? "",
    status: text("status"),
    tag: wholeNumber(params.get("tag")),
    fields: params.get("board") ? readFieldFilters(params, clean) : [],
    mine: on("mine"),
    followed: on("followed"),
    unanswered: on("unanswered"),
    answered: on("answered"),
    official: on("official"),
    by: text("by"),
    votes: wholeNumber(params.get("votes")),
    segment: wholeNumber(params.get("segment")),
    after: isDay(text("after")) ? text("after") : "",
    before: isDay(text("before")) ? text("before") : "",
    q: text("q").normalize("NFC"),
    literal: on("literal"),
  };
}

/** The address of a list as `filters` with `change`, from its first page. */
export function ideaListUrl(filters: IdeaFilters, change: Partial<IdeaFilters> = {}): string {
  const turned = change.board !== undefined && change.board !== filters.board;
  // The fields of one board mean nothing on another.
  const fields = turned ? [] : filters.fields;
  const params = ideaListParams({ ...filters, fields, ...change });
  return params.size > 0 ? `/ideas?${params}` : "/ideas";
}

/** The parameters of an address, in one order whatever was asked for, so that one list has one address. */
export function ideaListParams(filters: IdeaFilters): URLSearchParams {
  const params = new URLSearchParams();
  const { order, seed, tag } = filters;
  if (filters.q) params.set("q", filters.q);
  if (filters.q && filters.literal) params.set("literal", "1");
  if (filters.board) params.set("board", filters.board);
  if (filters.group) params.set("group", filters.group);
  if (filters.status) params.set("status", filters.status);
  if (tag !== null) params.set("tag", String(tag));
  if (filters.board) {
    for (const [name, value] of fieldFilterParams(filters.fields)) params.set(name, value);
  }
  for (const name of switches) if (filters[name]) params.set(name, "1");
  for (const name of ["by", "after", "before"] as const) {
    if (filters[name]) params.set(name, filters[name]);
  }
  if (filters.votes !== null) params.set("votes", String(filters.votes));
  if (filters.segment !== null) params.set("segment", String(filters.segment));
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
    filters.fields.length > 0 ||
    filters.votes !== null ||
    filters.segment !== null ||
    filters.by !== "" ||
    filters.after !== "" ||
    filters.before !== "" ||
    switches.some((name) => filters[name])
  );
}

/** Whether a text is a year, a month or a day, as `2026`, `2026-01` or `2026-01-31`. */
export function isDay(text: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && Number.isFinite(Date.parse(text));
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
