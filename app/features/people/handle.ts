export const HANDLE_MIN = 2;
export const HANDLE_MAX = 32;

/** Latin letters that do not come apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** Words that must not look like a person: of the product's own places and of its staff. */
const RESERVED = new Set([
  "admin",
  "all",
  "anonymous",
  "everyone",
  "former-member",
  "help",
  "here",
  "me",
  "moderator",
  "new",
  "nobody",
  "official",
  "product",
  "root",
  "settings",
  "staff",
  "support",
  "system",
  "team",
  "upwell",
]);

/** Whether a handle may be chosen: letters a to z, digits, single hyphens inside. */
export function isHandle(text: string): boolean {
  return (
    text.length >= HANDLE_MIN && text.length <= HANDLE_MAX && /^[a-z0-9]+(-[a-z0-9]+)*$/i.test(text)
  );
}

const FORMER = "former--";

/** What an erased person is called in addresses; nobody can choose it. */
export function formerHandle(personId: number, number = 1): string {
  return `${FORMER}${personId}${number === 1 ? "" : `-${number}`}`;
}

/** Whether it is the handle of an erased person, here or where a file comes from. */
export function isFormerHandle(handle: string): boolean {
  return handle.startsWith(FORMER);
}

export function isReserved(handle: string): boolean {
  return RESERVED.has(handle.toLowerCase());
}

/**
 * The handle that a name suggests: `Jürgen Groß` is `jurgen-gross`. `member` for a name without a
 * letter that folds to a to z.
 */
export function handleFrom(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/['’ʼ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, HANDLE_MAX - 4)
    .replace(/^-+|-+$/g, "");
  return folded.length >= HANDLE_MIN ? folded : "member";
}
