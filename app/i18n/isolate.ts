import { directionOf } from "./direction";
import type { Language } from "./languages";

const RIGHT_TO_LEFT =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}]/u;
const LEFT_TO_RIGHT =
  /(?=\p{L})[^\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}]/u;

/** First strong isolate and its end: what `<bdi>` is, where there is no markup. */
const [OPEN, CLOSE] = ["\u2068", "\u2069"];

/**
 * For the values in the sentences of a language: one that is written in the other direction is set
 * apart, so that it does not turn round the words and marks beside it; any other stays as it is.
 */
export function isolator(language: Language): (value: string) => string {
  const other = directionOf(language) === "rtl" ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return (value) => (other.test(value) ? `${OPEN}${value}${CLOSE}` : value);
}
