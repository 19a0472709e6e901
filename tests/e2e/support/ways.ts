import type { Language } from "./words";

const THOROUGH = "@thorough";

/**
 * Each pair of script or none, language and engine once at least; not every combination. Two of them have each
 * script and engine: the others wait for `npm test -- --thorough` where a journey takes `tags`.
 */
export const ways = [
  { tag: "@sqlite", language: "en", script: true, waits: true },
  { tag: "@sqlite", language: "de", script: false, waits: false },
  { tag: "@postgres", language: "en", script: false, waits: true },
  { tag: "@postgres", language: "de", script: true, waits: false },
].map((way) => ({
  ...way,
  tags: way.waits ? [way.tag, THOROUGH] : [way.tag],
  language: way.language as Language,
  title: `${way.script ? "with" : "without"} script, in ${way.language}`,
  use: {
    javaScriptEnabled: way.script,
    locale: { en: "en-GB", de: "de-DE" }[way.language as Language],
  },
}));

/**
 * Marks the other way of a journey that is walked in two: without script, on PostgreSQL. `npm test` leaves it to
 * `npm test -- --thorough`.
 */
export const secondWay = ["@postgres", THOROUGH];

export type Way = (typeof ways)[number];
