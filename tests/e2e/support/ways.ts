import type { Language } from "./words";

/** Each pair of script or none, language and engine once at least; not every combination. */
export const ways = [
  { tag: "@sqlite", language: "en", script: true },
  { tag: "@sqlite", language: "de", script: false },
  { tag: "@postgres", language: "en", script: false },
  { tag: "@postgres", language: "de", script: true },
].map((way) => ({
  ...way,
  language: way.language as Language,
  title: `${way.script ? "with" : "without"} script, in ${way.language}`,
  use: {
    javaScriptEnabled: way.script,
    locale: { en: "en-GB", de: "de-DE" }[way.language as Language],
  },
}));

/**
 * Marks the other way of a journey that is walked in two: without script, on PostgreSQL. `npm test` leaves it to
 * `npm test -- --thorough`, unless the journey is one of the great ones.
 */
export const secondWay = ["@postgres", "@thorough"];

export type Way = (typeof ways)[number];
