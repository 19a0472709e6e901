import { DAY } from "~/platform/clock";

/** After so many published contributions nobody waits for approval as a newcomer. */
export const TRUSTED_AFTER = 3;

/** How well somebody is known here, for what newcomers may not yet. */
export interface Standing {
  staff: boolean;
  /** Whether product or admin said that they trust them. */
  trusted: boolean;
  /** Published ideas and comments that are neither hidden nor deleted; no more than `TRUSTED_AFTER` are counted. */
  published: number;
  joinedAt: number;
}

/** Trusted by hand, after three published contributions, or of the company. */
export function isTrusted({ staff, trusted, published }: Standing): boolean {
  return staff || trusted || published >= TRUSTED_AFTER;
}

/** Links to other places in one text of a newcomer. */
export const LINKS_OF_NEWCOMER = 2;
/** Younger members are newcomers as to links, whatever they published. */
export const FREE_LINKS_AFTER = 3 * DAY;

/** Whether somebody's texts may have any number of links. */
export function mayLinkFreely(standing: Standing, at: number): boolean {
  if (standing.staff || standing.trusted) return true;
  return standing.published > 0 && at - standing.joinedAt >= FREE_LINKS_AFTER;
}
