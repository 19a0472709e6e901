import type { CompanyKind, CustomerKind, ExchangeKind } from "~db/schema";

export type { CompanyKind, CustomerKind, ExchangeKind };

/** What a customer can give, in the order of telling. */
export const customerKinds = [
  "vote",
  "idea",
  "complete_case",
  "evidence",
  "helpful_comment",
  "answer",
  "accepted_answer",
  "suggestion",
  "beta_report",
] as const satisfies CustomerKind[];

/** What the company can give, in the order of telling. */
export const companyKinds = [
  "reply",
  "prompt_reply",
  "status_note",
  "decline",
  "peer_answer",
  "insight",
  "early_access",
  "delivery",
] as const satisfies CompanyKind[];

/** Hundredths of a point, so that sums are exact. */
export const POINT = 100;
export const POINTS_MAX = 100;

/** What one thing counts, and how much of its kind counts at most of one person in a calendar month (UTC). */
export interface ExchangeRule {
  /** Hundredths of a point. */
  points: number;
  /** Hundredths of a point; null for no limit. */
  monthlyMost: number | null;
}

export type ExchangeRules = Record<ExchangeKind, ExchangeRule>;

const counts = (points: number, monthlyMost: number | null = null): ExchangeRule => ({
  points: Math.round(points * POINT),
  monthlyMost: monthlyMost === null ? null : monthlyMost * POINT,
});

export const usualExchange: ExchangeRules = {
  vote: counts(0.2, 2),
  idea: counts(3),
  complete_case: counts(2),
  evidence: counts(2),
  helpful_comment: counts(1),
  answer: counts(2),
  accepted_answer: counts(2),
  suggestion: counts(2),
  beta_report: counts(4),
  reply: counts(1),
  prompt_reply: counts(2),
  status_note: counts(1),
  decline: counts(2),
  peer_answer: counts(1),
  insight: counts(3),
  early_access: counts(4),
  delivery: counts(8),
};
