/** What the author of a hidden thing reads, at most. */
export const HIDDEN_REASON_MAX = 280;
