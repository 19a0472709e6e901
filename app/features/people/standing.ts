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
