/**
 * Who asks for an idea, for staff alone: three numbers that are never made into one, and the deals
 * that hang on it. Amounts are minor units of the community's currency.
 */
export interface Demand {
  /** Customers who voted. */
  people: number;
  /** Their accounts, as they were when they voted. */
  accounts: number;
  /** What those accounts pay in a year, as far as it is known; null where it is of none. */
  revenue: number | null;
  open: DealSum;
  lost: DealSum;
}

/** Deals of one state that hang on something. */
export interface DealSum {
  count: number;
  amount: number;
}

export const isAnyDeal = ({ open, lost }: Demand): boolean => open.count + lost.count > 0;
