/**
 * A path of this site that a form or link asked to go to, or undefined where it leads elsewhere:
 * `//host`, `/\host`, `/..//host`, a scheme, control characters.
 */
export function safePath(wanted: string | null | undefined): string | undefined {
  if (!wanted || wanted.length > 2000) return undefined;
  if (!/^\/(?![/\\])[\x21-\x7e\u00a0-\uffff]*$/.test(wanted)) return undefined;
  const base = "http://here.invalid";
  if (!URL.canParse(wanted, base)) return undefined;
  const url = new URL(wanted, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return undefined;
  return url.pathname + url.search + url.hash;
}
