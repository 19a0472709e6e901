const DELIMITERS = [",", ";", "\t"] as const;

/** What divides the cells of the first line: the comma, semicolon or tab found most outside quotes. */
export function detectDelimiter(start: string): string {
  const header = firstLine(start);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function firstLine(start: string): string {
  const withoutQuoted = start.trimStart().replace(/"[^"]*"/g, "");
  return withoutQuoted.split("\n", 1)[0] ?? "";
}
