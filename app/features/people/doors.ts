export const joiningWays = ["open", "domains", "invited"] as const;

/** Who may make an account: everyone, who has an address at one of some domains, who is invited. */
export type JoiningWay = (typeof joiningWays)[number];

/** Who may come in. */
export interface Doors {
  joining: JoiningWay;
  /** Folded; an address belongs to one of them when its domain is exactly that. */
  domains: readonly string[];
  /** Whether an admin looks at each new person first. */
  approval: boolean;
}

export const openDoors: Doors = { joining: "open", domains: [], approval: false };

export const DOMAINS_MAX = 200;

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

/** The text key of why somebody with this address may not make an account; undefined where they may. */
export function whyNotJoin(
  doors: Doors,
  email: string,
): "people:errors.invitedOnly" | "people:errors.domain" | undefined {
  if (doors.joining === "invited") return "people:errors.invitedOnly";
  if (doors.joining === "open") return undefined;
  const domain = domainOf(email);
  return domain && doors.domains.includes(domain) ? undefined : "people:errors.domain";
}
