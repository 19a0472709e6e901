import type { Told } from "./say-notification";

export const ENTRIES_PER_PAGE = 30;

/** An entry of the inbox; `told` is null where the reader may not see the thing any more. */
export interface InboxEntry {
  id: number;
  at: number;
  read: boolean;
  told: Told | null;
  /** The first words of what somebody wrote, and the language they wrote in. */
  words: string;
  language: string;
}

export interface InboxPage {
  entries: InboxEntry[];
  /** The last entry of this page, where older ones follow. */
  before: number | null;
}
