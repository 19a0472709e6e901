import { domainOf } from "~/platform/mail-domain";

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
