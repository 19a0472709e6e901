import type { AccessAudience, AccessKind } from "~db/schema";

export type { AccessAudience, AccessKind };

export const accessKinds: readonly AccessKind[] = ["prototype", "document", "data", "beta"];
export const audiences: readonly AccessAudience[] = ["everyone", "members", "followers", "staff"];

export const ACCESS_TITLE_MIN = 3;
export const ACCESS_TITLE_MAX = 120;
export const ACCESS_URL_MAX = 500;
export const USED_BY_MAX = 120;
export const UNDISCLOSED_MAX = 1_000;
/** Of one item. */
export const ACCESS_MOST = 100;

/** What somebody can try or read before it is delivered. */
export interface ItemAccess {
  id: number;
  kind: AccessKind;
  title: string;
  url: string;
  audience: AccessAudience;
  /** Who tries it, in words. */
  usedBy: string;
}

/** What this reader reaches, and how much more others do. */
export interface WithinReach {
  things: ItemAccess[];
  /** The beta that people can join. */
  beta: { testers: number } | null;
  /** For members, where the reader is none; for followers, where they do not follow. */
  more: { members: number; followers: number };
}
