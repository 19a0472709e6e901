/**
 * A number as people type it: "1.234,50" and "1,234.50", "12 000", "1'000". The separators are read as
 * the language writes them; where they can be meant in one way only, also as others do.
 * @returns null for what is no number, or could be two.
 */
export function readTypedNumber(text: string, language: string): number | null {
  const typed = text
    .trim()
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/^\u2212/, "-");
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(typed)) return null;
  const separators = typed.match(/[.,]/g) ?? [];
  const decimal = decimalOf(separators, typed, language);
  if (decimal === undefined) return null;
  const [whole = "", fraction, more] = decimal ? typed.split(decimal) : [typed];
  if (more !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  if (!/^-?(\d+|\d{1,3}([.,])\d{3}(\2\d{3})*)$/.test(whole)) return null;
  const value = Number(`${whole.replace(/[.,]/g, "")}.${fraction ?? "0"}`);
  return Number.isFinite(value) ? value : null;
}

/** Which sign parts the whole from the fraction; "" for none, undefined where nobody can tell. */
function decimalOf(
  separators: readonly string[],
  typed: string,
  language: string,
): string | undefined {
  const last = separators.at(-1);
  if (last === undefined) return "";
  if (separators.some((each) => each !== last)) return last;
  if (separators.length > 1) return "";
  const looksGrouped = /^-?\d{1,3}[.,]\d{3}$/.test(typed);
  return looksGrouped && last !== decimalSign(language) ? "" : last;
}

function decimalSign(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value ?? ".";
}
