const EXACT_BELOW = 20;

/**
 * A number as a card says it, "143" as "140+": a card is drawn anew when what it says changes, and
 * not with every vote.
 */
export function roundedCount(count: number, language: string): string {
  const number = new Intl.NumberFormat(language);
  if (count < EXACT_BELOW) return number.format(count);
  const unit = 10 ** Math.max(1, Math.floor(Math.log10(count)) - 1);
  const rounded = Math.floor(count / unit) * unit;
  return rounded === count ? number.format(count) : `${number.format(rounded)}+`;
}
