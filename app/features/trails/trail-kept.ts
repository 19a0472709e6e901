/** How long what a prospect left is kept, in days; the page of a trail says so. */
export const TRAIL_KEPT = {
  /** When somebody was there and what they opened; afterwards visits are a number. */
  visitDays: 90,
  /** An address that nobody confirmed. */
  unconfirmedDays: 3,
  /** An address that was confirmed, unless its owner takes it back before. */
  contactDays: 365,
} as const;
