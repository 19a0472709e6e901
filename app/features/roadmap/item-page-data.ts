import type { Cover } from "~/features/pictures/cover";
import type { CostBand } from "./item-estimate";
import type { HistoryEntry } from "./item-history";
import type { Horizon } from "./roadmap-item";

/** All that the page of an item shows to this reader. */
export interface ItemPageData {
  id: number;
  title: string;
  path: string;
  summary: string;
  cover: Cover | null;
  horizon: Horizon;
  version: number;
  published: boolean;
  /** What staff call it; "" for everybody else. */
  internalName: string;
  cost: { band: CostBand; weeks: number } | null;
  /** Percent. */
  confidence: number | null;
  target: string | null;
  /** Where the work is done; "" for whom the community does not show it. */
  tracker: string;
  tags: { id: number; name: string }[];
  deliveredAt: number | null;
  updatedAt: number;
  owner: { name: string; handle: string } | null;
  voices: { people: number; accounts: number };
  /** Those that the reader may see. */
  ideas: {
    id: number;
    title: string;
    language: string;
    path: string;
    voteCount: number;
    canDemote: boolean;
  }[];
  /** How many more there are that this member may not see. */
  closedIdeas: number;
  followers: number;
  following: boolean;
  history: HistoryEntry[];
  can: { shape: boolean; remove: boolean; seeDeals: boolean; pick: boolean };
}
