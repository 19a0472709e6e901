/** What German, Dutch and Swedish put between the parts of a compound. */
const LINKS = ["", "s", "es", "n", "en", "er", "e"];

/** "Forget" is not "for get": parts are words that can stand for something. */
export const SHORTEST_PART = 4;

/** What a compound that begins or ends with `part` may hold beside it: each a word to be looked up. */
export function otherParts(compound: string, part: string, end: "begins" | "ends"): string[] {
  if (end === "begins") {
    const rest = compound.slice(part.length);
    return longEnough(
      LINKS.filter((link) => rest.startsWith(link)).map((link) => rest.slice(link.length)),
    );
  }
  return withoutLinks(compound.slice(0, -part.length));
}

/** Every way to read a word as two, what links them left out: `kaffeemuhle` as `kaffee` and `muhle`. */
export function splitsOf(word: string): [string, string][] {
  const splits: [string, string][] = [];
  for (let border = SHORTEST_PART; border <= word.length - SHORTEST_PART; border++) {
    const tail = word.slice(border);
    for (const head of withoutLinks(word.slice(0, border))) splits.push([head, tail]);
  }
  return splits;
}

/** Every way to write two words as one: `bohne` and `behalter` as `bohnenbehalter` too. */
export function joinsOf(head: string, tail: string): string[] {
  if (head.length < SHORTEST_PART || tail.length < SHORTEST_PART) return [];
  return LINKS.map((link) => `${head}${link}${tail}`);
}

function withoutLinks(head: string): string[] {
  return longEnough(
    LINKS.filter((link) => head.endsWith(link)).map((link) =>
      head.slice(0, head.length - link.length),
    ),
  );
}

function longEnough(parts: string[]): string[] {
  return parts.filter((part) => part.length >= SHORTEST_PART);
}
