/**
 * The path that a typed address names on this site, whose address is `publicUrl`: a bare path, or one
 * with the site's host before it, as people copy it with or without `https://`.
 * @returns null for the address of another site, and for what is no address.
 */
export function pathHere(typed: string, publicUrl: string): string | null {
  const site = new URL(publicUrl);
  if (/^\/(?![\\/])/.test(typed)) return new URL(typed, site).pathname;
  const address = /^https?:\/\//i.test(typed) ? typed : `${site.protocol}//${typed}`;
  if (!URL.canParse(address)) return null;
  const { host, pathname } = new URL(address);
  return host === site.host ? pathname : null;
}
