/**
 * A mail domain as it is compared: lower case, letters of every script in their ASCII form
 * (`bücher.example` is `xn--bcher-kva.example`). Undefined for what is no domain.
 */
export function foldDomain(typed: string): string | undefined {
  const text = typed.trim().replace(/^@/, "").replace(/\.$/, "");
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(text) || !URL.canParse(`http://${text}`)) return undefined;
  const { hostname } = new URL(`http://${text}`);
  const isDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
  return hostname.length <= 253 && isDomain.test(hostname) ? hostname : undefined;
}

/** The folded domain of a mail address. */
export function domainOf(email: string): string | undefined {
  return foldDomain(email.slice(email.lastIndexOf("@") + 1));
}
