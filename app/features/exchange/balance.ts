import { POINT } from "~/features/community/exchange-rules";
import { DAY } from "~/platform/clock";
import type { ExchangeBand } from "~db/schema";

export type { ExchangeBand };

/** What was given longer ago counts no more. */
export const WINDOW_DAYS = 180;
/** After so many days a thing counts half. */
export const HALF_LIFE_DAYS = 90;
/** Points on both sides together, below which there is nothing to weigh. */
export const SHOWN_FROM = 10;
export const OWE_BELOW = -0.25;
export const ASK_ABOVE = 0.25;

/** What was given on a day, in hundredths of a point. */
export interface DaySum {
  /** Days since the Unix epoch, UTC. */
  day: number;
  customer: number;
  company: number;
}

/** How much each side gave, in points as they count today, and how the two stand to each other. */
export interface Balance {
  customer: number;
  company: number;
  /** From -1, only the customer gave, to 1, only the company; null where too little was given. */
  balance: number | null;
  band: ExchangeBand;
}

export const dayOf = (at: number): number => Math.floor(at / DAY);

/** The first day that counts. */
export const windowStart = (today: number): number => today - WINDOW_DAYS + 1;

/** Of an account that nothing was counted of yet. */
export const NOTHING_GIVEN: Balance = { customer: 0, company: 0, balance: null, band: "little" };

/**
 * `(company − customer) / (company + customer)` over 180 days, in which what was given 90 days ago
 * counts half.
 */
export function balanceOf(sums: readonly DaySum[], today: number): Balance {
  let customer = 0;
  let company = 0;
  for (const sum of sums) {
    const age = today - sum.day;
    if (age < 0 || age >= WINDOW_DAYS) continue;
    const weight = 2 ** (-age / HALF_LIFE_DAYS) / POINT;
    customer += sum.customer * weight;
    company += sum.company * weight;
  }
  const total = customer + company;
  const balance = total < SHOWN_FROM ? null : (company - customer) / total;
  return { customer, company, balance, band: bandOf(balance) };
}

function bandOf(balance: number | null): ExchangeBand {
  if (balance === null) return "little";
  if (balance < OWE_BELOW) return "owe";
  return balance > ASK_ABOVE ? "ask" : "even";
}
