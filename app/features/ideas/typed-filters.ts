import type { IdeaFilters } from "./idea-list";

/** What can be typed before a colon, each in the words of every language. */
export const typedKeys = [
  "status",
  "tag",
  "by",
  "board",
  "segment",
  "is",
  "has",
  "votes",
  "after",
  "before",
] as const;

export type TypedKey = (typeof typedKeys)[number];

/** A filter as it stands in a search, such as `status:planned`. */
export interface TypedToken {
  /** The whole, as typed. */
  text: string;
  key: TypedKey;
  value: string;
}

/** A typed filter and what it means for the list. */
export interface TypedFilter {
  /** As typed; the search without it is wider. */
  text: string;
  change: Omit<Partial<IdeaFilters>, "fields">;
  /** Of the person or the board; null where it is neither. */
  name: string | null;
}

/** The search less one of its filters. */
export function withoutToken(q: string, text: string): string {
  return q.replace(text, " ").replace(/\s+/g, " ").trim();
}
