import { DAY } from "~/platform/clock";
import type { WorthDays, WorthUsed } from "~db/schema";

export type { WorthDays };

/** So long after publishing those who asked for something are asked what it is worth. */
export const worthDays = [30, 90] as const satisfies readonly WorthDays[];
export const worthUses = ["yes", "not_yet", "no"] as const satisfies readonly WorthUsed[];

/** So long may somebody answer, and change their mind. */
export const ROUND_OPEN_MS = 60 * DAY;

/** The address of the question about an item; with a key it opens for who has the mail. */
export function worthPath(itemId: number, key: string | null = null): string {
  const search = key === null ? "" : `?key=${encodeURIComponent(key)}`;
  return `/roadmap/${itemId}/worth${search}`;
}
