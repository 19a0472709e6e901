/** Marks that begin or end markup wherever they stand; `@` and `#` would mention, `:` make emoji. */
const ANYWHERE = /[\\`*_[\]<>#~|@&:$^]/g;
/** What begins a list, a heading or a line only where nothing stands before it. */
const AT_START = /^(?<number>\d{1,9})(?<dot>[.)])|^[-+=]/;
const OPEN_LINK_TARGET = /\]\([^)]*$/;

/**
 * Words as Markdown that shows these words and nothing else, on one line. `before` is what stands on
 * the line before them.
 */
export function escapeMarkdown(words: string, before: string): string {
  const line = words
    .replace(/\s+/g, " ")
    .trim()
    .replace(ANYWHERE, "\\$&")
    .replace(/www\./gi, (found) => found.replace(".", "\\."));
  const inLine = OPEN_LINK_TARGET.test(before) ? line.replace(/[()]/g, "\\$&") : line;
  return /[\p{L}\p{N}]/u.test(before) ? inLine : escapeStart(inLine);
}

function escapeStart(line: string): string {
  return line.replace(AT_START, (found, ...rest) => {
    const { number, dot } = rest.at(-1) as { number?: string; dot?: string };
    return number === undefined ? `\\${found}` : `${number}\\${dot}`;
  });
}
