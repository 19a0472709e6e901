const BASE = "http://here.invalid";
/** What a bookmarklet brings is kept through sign-in; a header of the answer holds it encoded once more. */
export const PATH_MAX = 5000;

/**
 * A path of this site that a form or link asked to go to, or undefined where it leads elsewhere:
 * `//host`, `/\host`, `/..//host`, a scheme, control characters.
 */
export function safePath(wanted: string | null | undefined): string | undefined {
  if (!wanted || wanted.length > PATH_MAX) return undefined;
  if (!/^\/(?![/\\])[\x21-\x7e\u00a0-\uffff]*$/.test(wanted)) return undefined;
  if (!URL.canParse(wanted, BASE)) return undefined;
  const url = new URL(wanted, BASE);
  if (url.origin !== BASE || url.pathname.startsWith("//")) return undefined;
  return url.pathname + url.search + url.hash;
}

/**
 * A path of ours as a Location header carries it: a header is Latin-1, and addresses keep every
 * script's letters. What is encoded already stays as it is.
 */
export function locationOf(path: string): string {
  const { pathname, search, hash } = new URL(path, BASE);
  return pathname + search + hash;
}
