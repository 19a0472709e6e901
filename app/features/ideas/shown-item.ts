import type { Horizon } from "~db/schema";

/** What everything around a roadmap item needs to know of it. */
export interface ShownItem {
  id: number;
  title: string;
  path: string;
  horizon: Horizon;
  ownerId: number | null;
  /** Whether members see it. */
  published: boolean;
}
