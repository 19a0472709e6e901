/** How much has to be known of an idea before it is promoted without a written reason. */
export interface PromotionGate {
  /** Whether anything is asked for at all. */
  on: boolean;
  /** Of so many companies a problem. */
  problems: number;
  /** So many companies that say in numbers what it costs. */
  implications: number;
  /** So many companies that say what it would be worth. */
  payoffs: number;
}

export const usualGate: PromotionGate = { on: true, problems: 2, implications: 1, payoffs: 1 };

export const GATE_MAX = 50;
