/** A part of a name shorter than this is no hint at a name. */
const NAME_LEAST = 3;
/** What has to be left of a password once a name is taken out of it. */
const REST_LEAST = 5;

const LOOKALIKES: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

let list: Promise<ReadonlySet<string>> | undefined;

/**
 * Whether a password is one that attackers try first: on the list of 49,000 passwords from breaches
 * that ships with the product, such a word dressed up (`P@ssw0rd2024!`) or repeated, a run of
 * neighbours (`abcdefghijkl`), or hardly more than one of `names` (of the person, of the site).
 * The list is read at the first call and stays, in about 4 MB; a call takes well under a millisecond.
 */
export async function isKnownPassword(
  password: string,
  names: readonly string[] = [],
): Promise<boolean> {
  list ??= readList();
  const known = await list;
  const folded = password.normalize("NFKC").toLowerCase();
  if (isRun(folded) || isOfNames(folded, names)) return true;
  return [folded, plain(folded)].some((spelling) => isDressedUp(spelling, known));
}

async function readList(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary["passwords-common"] as string[]);
}

/** On the list as it is, once or several times in a row, or as the larger part with signs around it. */
function isDressedUp(password: string, known: ReadonlySet<string>): boolean {
  const once = shortestRepeated(password);
  if (known.has(once) || once.length < 4) return true;
  const word = /\p{L}(?:.*\p{L})?/su.exec(password)?.[0] ?? "";
  return word.length * 2 >= password.length && known.has(shortestRepeated(word));
}

/** `abab` is `ab`; what repeats nothing is itself. */
function shortestRepeated(text: string): string {
  const at = (text + text).indexOf(text, 1);
  return at < text.length ? text.slice(0, at) : text;
}

/** Each character is as far from the one before as the first two are: `1234`, `fedcba`, `aaaa`. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const step = (codes[1] ?? 0) - (codes[0] ?? 0);
  return (
    Math.abs(step) <= 1 &&
    codes.every((code, index) => index === 0 || code - (codes[index - 1] ?? 0) === step)
  );
}

function isOfNames(password: string, names: readonly string[]): boolean {
  const parts = names
    .flatMap((name) =>
      name
        .normalize("NFKC")
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((part) => part.length >= NAME_LEAST);
  const rest = parts.reduce((left, part) => left.replaceAll(part, ""), password);
  return rest !== password && rest.replace(/[^\p{L}\p{N}]/gu, "").length < REST_LEAST;
}

/** `p@ssw0rd` as it is read. */
function plain(text: string): string {
  return text.replace(/[0134570@$!]/g, (sign) => LOOKALIKES[sign] ?? sign);
}
