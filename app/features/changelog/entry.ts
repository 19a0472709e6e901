import type { Shapers } from "~/features/contributors/contributor";
import type { Cover } from "~/features/pictures/cover";

export { changelogEntryPath as entryPath } from "~/features/ideas/changelog-entry-path";

export const ENTRY_TITLE_MIN = 4;
export const ENTRY_TITLE_MAX = 120;
export const FOR_WHOM_MAX = 200;
export const ENTRY_BODY_MAX = 20_000;
export const IDEAS_FIELD_MAX = 1_000;
/** So many ideas at most does one entry answer. */
export const ENTRY_IDEAS_MAX = 100;
export const ENTRIES_A_PAGE = 10;

/** What every rule about an entry needs to know of it. */
export interface EntryState {
  id: number;
  title: string;
  forWhom: string;
  /** Markdown. */
  body: string;
  language: string;
  cover: Cover | null;
  itemId: number | null;
  version: number;
  /** When it goes out by itself. */
  publishAt: number | null;
  /** Null while staff alone see it. */
  publishedAt: number | null;
}

/** An entry as one reader sees it: of its ideas, boards and tags those that they may see. */
export interface Entry {
  id: number;
  title: string;
  path: string;
  forWhom: string;
  html: string;
  language: string;
  cover: Cover | null;
  publishAt: number | null;
  publishedAt: number | null;
  updatedAt: number;
  /** Whether its words changed after they had been published. */
  edited: boolean;
  item: { id: number; title: string; path: string } | null;
  ideas: EntryIdea[];
  shapers: Shapers;
  boards: { slug: string; name: string }[];
  tags: { id: number; name: string }[];
}

export interface EntryIdea {
  id: number;
  title: string;
  path: string;
  language: string;
  voteCount: number;
}

/** What names an entry that is out, and leads to it. */
export interface EntryLink {
  id: number;
  title: string;
  path: string;
  /** When it went out. */
  at: number;
}

/** What a list of entries is narrowed to. */
export interface EntryFilter {
  /** The slug of a board. */
  board: string | null;
  tag: number | null;
}

/** The address of a list of entries. */
export function changelogUrl({ board, tag }: EntryFilter, before: string | null = null): string {
  const search = new URLSearchParams();
  if (board !== null) search.set("board", board);
  if (tag !== null) search.set("tag", String(tag));
  if (before !== null) search.set("before", before);
  return search.size > 0 ? `/changelog?${search}` : "/changelog";
}

/** Where a page of a list goes on: after this entry, newest first. */
export interface EntryCursor {
  at: number;
  id: number;
}

export const writeEntryCursor = ({ at, id }: EntryCursor): string => `${at}_${id}`;

/** The place that an address names; null for none or a broken one. */
export function readEntryCursor(text: string | null): EntryCursor | null {
  const [, at, id] = /^(\d{1,15})_(\d{1,15})$/.exec(text ?? "") ?? [];
  return at && id ? { at: Number(at), id: Number(id) } : null;
}

/**
 * The numbers of ideas in what somebody typed: `12, #45` or their addresses; null where a word is
 * neither.
 */
export function readIdeaNumbers(text: string): number[] | null {
  const words = text.split(/[\s,;]+/u).filter(Boolean);
  const numbers = words.map(
    (word) => /^(?:\S*\/ideas\/|#)?([1-9]\d{0,14})(?:-\S*)?$/.exec(word)?.[1],
  );
  if (numbers.some((number) => number === undefined)) return null;
  return [...new Set(numbers.map(Number))];
}
