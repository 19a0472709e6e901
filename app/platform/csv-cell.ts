/** What makes a spreadsheet take a cell for a formula, in ASCII and in full width. */
const FORMULA = "=+\\-@＝＋－＠";
/**
 * Where a cell may begin: some spreadsheets part a comma file at semicolons or tabs, and then at each
 * line break too. The quotes that stand there would be taken off.
 */
const INNER = new RegExp(`([;\\t\\n\\r])(["']*)(?=[${FORMULA}])`, "g");
const INNER_GUARDED = new RegExp(`([;\\t\\n\\r])'(["']*)(?=[${FORMULA}])`, "g");
const START = new RegExp(`^["']*[${FORMULA}\\t\\n\\r]`);
const START_GUARDED = new RegExp(`^'["']*[${FORMULA}\\t\\n\\r]`);

/**
 * A text that no spreadsheet runs: an apostrophe stands before whatever could begin a formula.
 * {@link withoutGuards} gives the text back exactly, whatever apostrophes it had of its own.
 * Source of the list: OWASP, CSV Injection.
 */
export function guardFormulas(text: string): string {
  const inner = text.replace(INNER, "$1'$2");
  return START.test(text) ? `'${inner}` : inner;
}

/** The text that was given to {@link guardFormulas}. */
export function withoutGuards(guarded: string): string {
  const started = START_GUARDED.test(guarded) ? guarded.slice(1) : guarded;
  return started.replace(INNER_GUARDED, "$1$2");
}

/** A line of a CSV file (RFC 4180) with its line break. The cells are guarded already. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(",")}\r\n`;
}

/** Also where only another delimiter than ours would part the cell. */
function quote(cell: string): string {
  return /[",;\t\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
