import { DAY } from "~/platform/clock";
import type { Bearer, RegisterKind } from "~db/schema";

export const dartBoxes = ["dialogue", "access", "risk", "transparency"] as const;
export type DartBox = (typeof dartBoxes)[number];

/** The rules of each box, as they are published; each is met or not. */
export const rulesOf = {
  dialogue: ["answered", "posted", "asked"],
  access: ["reachable", "usedBy"],
  risk: ["bothSides", "caredFor"],
  transparency: ["current", "figures", "undisclosed"],
} as const satisfies Record<DartBox, readonly string[]>;

export type DartRule = (typeof rulesOf)[DartBox][number];

/** Shared equally among the rules of a box. */
export const BOX_POINTS = 25;
export const ANSWERED_SHARE = 0.8;
export const POSTED_WITHIN_DAYS = 30;
export const DECIDED_WITHIN_DAYS = 60;

/** What is known of an item, as the rules ask for it. */
export interface DartFacts {
  /** Questions of customers, and those of them without an answer. */
  questions: number;
  open: number;
  /** Whether the company asked customers something. */
  askedCustomers: boolean;
  lastPostAt: number | null;
  /** What customers can reach; whether each says who tries it. */
  things: readonly { usedBy: string }[];
  /** The beta that people can join, and how many test it; null where there is none. */
  beta: { testers: number } | null;
  rows: readonly DartRow[];
  lastDecisionAt: number | null;
  /** Of all but the moves of the horizon, which speak for themselves. */
  lastOtherDecisionAt: number | null;
  /** When the horizon changed last; when the item was made, where it never did. */
  horizonSince: number;
  costGiven: boolean;
  confidenceGiven: boolean;
  undisclosedGiven: boolean;
}

export interface DartRow {
  kind: RegisterKind;
  bearer: Bearer;
  owned: boolean;
  reviewed: boolean;
}

export interface BoxRating {
  box: DartBox;
  rules: { rule: DartRule; met: boolean }[];
  /** From 0 to 25; not rounded. */
  points: number;
}

export interface DartRating {
  boxes: BoxRating[];
  /** From 0 to 100, rounded. */
  total: number;
}

/** How fairly an item is planned in the open at a time, by the published rules. */
export function rateItem(facts: DartFacts, at: number): DartRating {
  const met = meetRules(facts, at);
  const boxes = dartBoxes.map((box): BoxRating => {
    const rules = rulesOf[box].map((rule) => ({ rule, met: met[rule] }));
    const share = rules.filter((rule) => rule.met).length / rules.length;
    return { box, rules, points: BOX_POINTS * share };
  });
  return { boxes, total: Math.round(boxes.reduce((sum, { points }) => sum + points, 0)) };
}

function meetRules(facts: DartFacts, at: number): Record<DartRule, boolean> {
  return {
    answered: isAnswered(facts),
    posted: isWithin(facts.lastPostAt, POSTED_WITHIN_DAYS, at),
    asked: facts.askedCustomers,
    reachable: isReachable(facts),
    usedBy:
      isReachable(facts) &&
      facts.things.every(({ usedBy }) => usedBy !== "") &&
      facts.beta?.testers !== 0,
    bothSides: hasBothSides(facts.rows),
    caredFor: facts.rows.length > 0 && facts.rows.every((row) => row.owned && row.reviewed),
    current: isCurrent(facts, at),
    figures: facts.costGiven && facts.confidenceGiven,
    undisclosed: facts.undisclosedGiven,
  };
}

function isReachable({ things, beta }: DartFacts): boolean {
  return things.length > 0 || beta !== null;
}

/** Where no customer asked, it is on the company to ask. */
function isAnswered({ questions, open, askedCustomers }: DartFacts): boolean {
  if (questions === 0) return askedCustomers;
  return (questions - open) / questions >= ANSWERED_SHARE;
}

/** A risk and a benefit for each party that the register names; it names at least one. */
function hasBothSides(rows: DartFacts["rows"]): boolean {
  const parties = new Set(rows.map((row) => row.bearer));
  const has = (bearer: Bearer, kind: RegisterKind) =>
    rows.some((row) => row.bearer === bearer && row.kind === kind);
  return (
    parties.size > 0 &&
    [...parties].every((bearer) => has(bearer, "risk") && has(bearer, "benefit"))
  );
}

/** Decided lately, or nothing moved since it was decided what to do. */
function isCurrent(facts: DartFacts, at: number): boolean {
  if (isWithin(facts.lastDecisionAt, DECIDED_WITHIN_DAYS, at)) return true;
  return facts.lastOtherDecisionAt !== null && facts.lastOtherDecisionAt >= facts.horizonSince;
}

function isWithin(then: number | null, days: number, at: number): boolean {
  return then !== null && at - then <= days * DAY;
}
