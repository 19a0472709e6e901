import type { ExclusionReason } from "~db/schema";

export const exclusionReasons = ["competitor", "excluded"] as const satisfies ExclusionReason[];

/** An account whose people, and those of the one that it is told of, are never asked by each other. */
export interface Exclusion {
  id: number;
  name: string;
  reason: ExclusionReason;
}

export interface AccountAsking {
  /** Whether nobody of the account is asked at all. */
  askedOff: boolean;
  exclusions: Exclusion[];
}

/** More than a form can show. */
export const EXCLUSIONS_MOST = 100;
