/** In days. */
export const LINK_DAYS = 30;
export const LINK_DAYS_MAX = 365;
export const LABEL_MAX = 80;

const DAY_MS = 86_400_000;

/** A link that opens a trail, as the team sees it: never with its token. */
export interface TrailLink {
  id: number;
  /** Whom it is for. */
  label: string;
  language: string | null;
  /** The address or domain that its reader must show to have; "" for none. */
  mailCheck: string;
  expiresAt: number;
  revokedAt: number | null;
  createdAt: number;
  visits: number;
  lastVisitAt: number | null;
}

export type LinkState = "open" | "revoked" | "expired";

/** Whether a link opens its trail at a moment, and what keeps it from it. */
export function linkState(link: Pick<TrailLink, "expiresAt" | "revokedAt">, at: number): LinkState {
  if (link.revokedAt !== null) return "revoked";
  return link.expiresAt <= at ? "expired" : "open";
}

/** When a link ends that is made now for so many days. */
export function expiryOf(days: number, at: number): number {
  return at + days * DAY_MS;
}

/** Whether a mail address is the one that a link asks for, or of the domain that it asks for; both folded. */
export function passesMailCheck(check: string, email: string): boolean {
  if (check.includes("@")) return email === check;
  return check !== "" && email.slice(email.lastIndexOf("@") + 1) === check;
}
