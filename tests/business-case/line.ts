import type { Assumption } from "~/features/business-case/business-case";

/** A benefit of the customer in money, each year; the same in all outlooks unless said otherwise. */
export function line(values: Partial<Assumption> & { likely: number }): Assumption {
  return {
    ...{ kind: "benefit", side: "customer", unit: "money", worthOfOne: null, likelihood: null },
    ...{ rhythm: "year", begins: 1, low: values.likely, high: values.likely },
    ...values,
  };
}
