/** The ground and outline that every text control shares. */
export const CONTROL =
  "w-full min-w-0 rounded-md border border-line-strong bg-paper-raised text-ink transition-colors " +
  "duration-(--fast) hover:border-ink-3 focus:border-accent focus-visible:rounded-md " +
  "aria-invalid:border-2 aria-invalid:border-refuse disabled:bg-paper-sunk disabled:text-ink-3 " +
  "[&[readonly]]:bg-paper-sunk";

/** What people write is serif, what they choose or set is sans. */
export const VOICES = {
  product: "font-sans text-md",
  people: "font-serif text-read font-text",
} as const;

export type Voice = keyof typeof VOICES;
