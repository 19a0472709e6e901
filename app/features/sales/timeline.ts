/** One thing that happened in the history of a deal or of an account. */
export interface TimelineEntry {
  id: number;
  /** What was done, in the reader's words: "closed a deal". */
  act: string;
  /** Who did it, of a visit the label of its link; null for the product itself, a prospect without a name, or somebody erased. */
  by: string | null;
  at: number;
  /** What it was about, where the reader may see it. */
  about: { title: string; language: string | undefined; path: string } | null;
  /** Words that were written then, such as the reason of an outcome. */
  words: string | null;
}

export const TIMELINE_A_PAGE = 30;

/** Before which entry an address asks for the timeline; null for its newest, or a broken one. */
export function readBefore(url: URL): number | null {
  const text = url.searchParams.get("before") ?? "";
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
