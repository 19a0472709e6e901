import { isTrusted, type Standing } from "~/features/people/standing";
import type { Approval } from "~db/schema";

export type { Approval };

/** Whose contributions to a board wait: nobody's, those of newcomers, everybody's. */
export const approvals = ["off", "newcomers", "all"] as const satisfies Approval[];

/**
 * Whether what somebody writes on a board waits until it is approved. `newcomers` are members who are
 * not trusted yet; with `all` those alone do not wait whom somebody trusts by hand.
 */
export function mustWait(approval: Approval, standing: Standing): boolean {
  if (approval === "off" || standing.staff || standing.trusted) return false;
  return approval === "all" || !isTrusted(standing);
}
