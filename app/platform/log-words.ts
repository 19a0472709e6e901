import { shortAddress } from "./short-address";

const ADDRESS = /[^\s@<>"'(),;:=/]{1,64}@[^\s@<>"'(),;:=/]{1,255}/g;

/** A text without the mail addresses in it. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, "[address]");
}

/** What stands behind these names a person, or is a key that opens something. */
const NAMING =
  /^\/(people|verify|reset|login\/link|invitation|in-your-name|unsubscribe|pictures|t|trail-mail)\/[^/]+/;
const TITLED = /\/(\d+)-[^/]*/g;

/** The path of a request as it is logged: without handles, titles and the keys of links. */
export function loggedPath(path: string): string {
  return withoutAddresses(path.replace(NAMING, "/$1/…").replace(TITLED, "/$1"));
}

/** How much of a client's address is logged. */
export type LoggedAddresses = "no" | "short" | "full";

/** The address of a client as it is logged: whole, its network alone, or undefined. */
export function loggedAddress(address: string, how: LoggedAddresses): string | undefined {
  if (how === "no") return undefined;
  return how === "full" ? address : (shortAddress(address) ?? undefined);
}
