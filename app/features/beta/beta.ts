import type { Grade } from "~db/schema";

export const PLACES_MOST = 10_000;
export const CRITERIA_MIN = 20;
export const CRITERIA_MAX = 1_000;
export const BETA_URL_MAX = 500;
export const NOTE_MAX = 400;
export const TESTERS_PER_PAGE = 50;
/** The gravest, which are those that a tester is asked about. */
export const RISKS_MOST = 200;

/** The call, as the company writes it. */
export interface BetaCall {
  /** Null where everybody finds one. */
  places: number | null;
  /** Whom it is for, and what is asked of them. */
  criteria: string;
  /** Where testers get it; "" while it is nowhere yet. */
  url: string;
}

export interface Beta extends BetaCall {
  openedAt: number;
  closedAt: number | null;
  version: number;
}

/** What the rules about joining need to know of a beta. */
export interface BetaState {
  /** A beta of what is delivered is over. */
  open: boolean;
  /** Null where there is no limit. */
  left: number | null;
}

/** A risk as a tester is asked about it. */
export interface BetaRisk {
  id: number;
  version: number;
  /** "" where its author was erased. */
  body: string;
  likelihood: Grade;
  impact: Grade;
  mitigation: string;
  /** When this reader accepted this version of it; null where they did not. */
  acceptedAt: number | null;
}

/** A risk in one of its versions; in a form `12:3`. */
export interface RiskVersion {
  id: number;
  version: number;
}

export function riskKey({ id, version }: RiskVersion): string {
  return `${id}:${version}`;
}

/** What became of a risk since a form was made that showed these. */
export function sinceShown(risk: RiskVersion, shown: readonly string[]): "new" | "changed" | null {
  if (shown.includes(riskKey(risk))) return null;
  return shown.some((key) => key.startsWith(`${risk.id}:`)) ? "changed" : "new";
}

export function betaPath(itemId: number): string {
  return `/roadmap/${itemId}/beta`;
}

/** How far a beta is, in numbers that everybody reads. */
export interface BetaStanding extends BetaState {
  places: number | null;
  testers: number;
  /** Whether what was tested is delivered. */
  delivered: boolean;
  closedAt: number | null;
}

/** That the reader tests, or once did. */
export interface OwnTest {
  joinedAt: number;
  leftAt: number | null;
  /** Risks that are new or changed since. */
  fresh: number;
}

/** What the page of a beta says to one reader. */
export interface BetaPageData {
  standing: BetaStanding;
  criteria: string;
  /** Null for whom it is not; "" while it is nowhere yet. */
  url: string | null;
  risks: BetaRisk[];
  own: OwnTest | null;
  can: { join: boolean; report: boolean; call: boolean; readTesters: boolean };
}

/** A beta in one line, on the page of its item. */
export interface BetaLineData {
  standing: BetaStanding;
  tests: boolean;
  canJoin: boolean;
}
