import type { Status } from "~/features/ideas/status";
import type { DealOutcome, DealStage, Horizon, Need } from "~db/schema";

export type { DealOutcome, DealStage, Need };

export const DEAL_NAME_MIN = 2;
export const DEAL_NAME_MAX = 120;
export const REASON_MIN = 3;
export const REASON_MAX = 500;
/** How many ideas and items a deal can hang on. */
export const NEEDS_AT_MOST = 50;

/** The stages, in the order in which a deal goes through them. */
export const dealStages = [
  "discovery",
  "evaluation",
  "proposal",
  "negotiation",
] as const satisfies readonly DealStage[];

export const dealOutcomes = ["won", "lost"] as const satisfies readonly DealOutcome[];

/** How much a deal hangs on something: it fails without it, or would like to have it. */
export const needs = ["needs", "nice"] as const satisfies readonly Need[];

/** Where a deal stands: open, or how it ended. */
export type DealState = "open" | DealOutcome;

export const dealStates = ["open", "won", "lost"] as const satisfies readonly DealState[];

/** What every rule about a deal needs to know of it. */
export interface Deal {
  id: number;
  accountId: number;
  name: string;
  /** Minor units of the community's currency; null while nobody knows. */
  amount: number | null;
  stage: DealStage;
  /** `YYYY-MM-DD`; null while nobody knows. */
  closeOn: string | null;
  ownerId: number | null;
  outcome: DealOutcome | null;
  outcomeReason: string;
  closedAt: number | null;
}

/** A deal in a list. */
export interface DealRow extends Deal {
  account: string;
  owner: string | null;
}

/** A deal that hangs on an idea or item. */
export interface HangingDeal extends DealRow {
  needId: number;
  need: Need;
}

/** An idea in a line: what it is called, and where it stands. */
export interface IdeaLine {
  id: number;
  title: string;
  language: string;
  path: string;
  status: Pick<Status, "key" | "group" | "name" | "colour">;
  voteCount: number;
  /** When the first answer is due, while nobody has answered. */
  replyDueAt: number | null;
}

export interface ItemLine {
  id: number;
  title: string;
  path: string;
  horizon: Horizon;
}

/** An idea or a roadmap item, by its number. */
export interface NeedSubject {
  kind: "idea" | "item";
  id: number;
}

/** That a deal hangs on an idea or on a roadmap item. */
export interface DealNeed {
  id: number;
  need: Need;
  on: ({ kind: "idea" } & IdeaLine) | ({ kind: "item" } & ItemLine);
}

export const dealPath = (deal: { id: number }): string => `/deals/${deal.id}`;
