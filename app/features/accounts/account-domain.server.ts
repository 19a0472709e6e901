import providers from "email-providers";
import { getDomain } from "tldts";
import { domainOf, foldDomain } from "~/platform/mail-domain";

export const ACCOUNT_DOMAINS_MAX = 50;

/** What the package does not list: mailboxes for anybody, as far as we know. */
const ALSO_PUBLIC = [
  ...["posteo.de", "posteo.net", "tutanota.com", "tutanota.de", "tuta.com", "tuta.io"],
  ...["fastmail.com", "duck.com", "vodafone.de", "telefonica.net"],
];

const publicProviders = new Set([...providers, ...ALSO_PUBLIC]);

/** Why a domain cannot be an account's: it is none, anybody has a mailbox there, anybody buys a name there. */
export type DomainProblem = "invalid" | "public" | "suffix";

/** The folded domain, or why it can be no account's. */
export function readAccountDomain(typed: string): { domain: string } | { problem: DomainProblem } {
  const domain = foldDomain(typed);
  if (domain === undefined) return { problem: "invalid" };
  const bought = boughtName(domain);
  if (bought === null) return { problem: "suffix" };
  if (publicProviders.has(domain) || publicProviders.has(bought)) return { problem: "public" };
  return { domain };
}

/**
 * The domains that a mail address may belong to, the longest first: `a.brasa.co.uk`, then
 * `brasa.co.uk`, and never `co.uk`.
 */
export function domainsOfAddress(email: string): string[] {
  const domain = domainOf(email);
  const bought = domain && boughtName(domain);
  if (!domain || !bought) return [];
  const below = domain.slice(0, -bought.length).split(".").filter(Boolean);
  return [...below.map((_, index) => [...below.slice(index), bought].join(".")), bought];
}

/** The part of a domain that somebody registered; null for what is above that. */
function boughtName(domain: string): string | null {
  return getDomain(domain, { allowPrivateDomains: true });
}
