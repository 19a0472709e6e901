import type { Language } from "./languages";

/** The scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);

export type Direction = "ltr" | "rtl";

/** In which direction a language is written: that of the script that most write it in. */
export function directionOf(language: Language): Direction {
  const { script } = new Intl.Locale(language).maximize();
  return RIGHT_TO_LEFT.has(script ?? "") ? "rtl" : "ltr";
}
