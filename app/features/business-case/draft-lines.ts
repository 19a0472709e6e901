import { quantile } from "~/features/evidence/roll-up";
import {
  type Assumption,
  type CaseSource,
  type CountedUnit,
  countedUnits,
  HOURS_A_WEEK,
  HUNDREDTHS,
  type Span,
} from "./business-case";
import type {
  CostInWeeks,
  CountedRisk,
  OthersFigure,
  SaidInNumbers,
} from "./draft-sources.queries.server";

/** A line before it is kept, with what it comes from. */
export interface DraftLine extends Assumption {
  source: CaseSource;
  evidenceId?: number;
  ideaId?: number;
  registerRowId?: number;
  itemId?: number;
}

/** What the maker of a case says beforehand. */
export interface DraftChoices {
  /** In minor units; null while nobody knows. */
  worthOfTheirHour: number | null;
  worthOfOurHour: number | null;
  /** Among how many accounts the company's work is parted. */
  sharedBy: number;
}

/**
 * What the account itself said comes first, one line an idea and unit, from the least that one of its people
 * said to the most. What it would be worth stands before what it costs now: they are two sides of one
 * thing and not counted twice. Where the account said nothing of an idea, what others say stands in.
 */
export function draftBenefits(
  own: readonly SaidInNumbers[],
  others: readonly OthersFigure[],
  { worthOfTheirHour }: DraftChoices,
): DraftLine[] {
  const ideaIds = [...new Set(own.map((said) => said.idea_id))].sort((a, b) => a - b);
  const ownLines = ideaIds.flatMap((ideaId) =>
    countedUnits.flatMap((unit) => {
      const here = own.filter((said) => said.idea_id === ideaId && said.unit === unit);
      const payoffs = here.filter((said) => said.kind === "need_payoff");
      const counted = payoffs.length > 0 ? payoffs : here;
      const [newest] = counted;
      if (!newest) return [];
      const span = spanOf(counted.map((said) => said.amount));
      return [
        {
          ...benefit(unit, span, worthOfTheirHour),
          source: "evidence" as const,
          evidenceId: newest.id,
        },
      ];
    }),
  );
  const standIns = others
    .filter(({ ideaId }) => !ideaIds.includes(ideaId))
    .map(({ ideaId, unit, low, likely, high }) => ({
      ...benefit(unit, { low, likely, high }, worthOfTheirHour),
      ...{ source: "figures" as const, ideaId },
    }));
  return [...ownLines, ...standIns];
}

const unitsOfLines = { hours_month: "hours", money_year: "money", times_month: "times" } as const;

function benefit(unit: CountedUnit, span: Span, worthOfHour: number | null): Assumption {
  return {
    ...{ kind: "benefit", side: "customer", ...span, likelihood: null, begins: 1 },
    unit: unitsOfLines[unit],
    worthOfOne: unit === "hours_month" ? worthOfHour : null,
    rhythm: unit === "money_year" ? "year" : "month",
  };
}

function spanOf(amounts: readonly number[]): Span {
  const sorted = [...amounts].sort((left, right) => left - right);
  const at = (share: number) => Math.round(quantile(sorted, share));
  return { low: at(0), likely: at(0.5), high: at(1) };
}

/** Risks without an amount: the register says how likely each is, not what it would cost this account. */
export function draftRisks(risks: readonly CountedRisk[]): DraftLine[] {
  return risks.map(({ id, side, likelihood }) => ({
    ...{ kind: "risk", side, unit: "money", low: 0, likely: 0, high: 0, worthOfOne: null },
    ...{ likelihood, rhythm: "once", begins: 12, source: "register", registerRowId: id },
  }));
}

/** The company's work on the items, from the weeks of their cost bands, as far as it is for this account. */
export function draftEfforts(
  costs: readonly CostInWeeks[],
  { worthOfOurHour, sharedBy }: DraftChoices,
): DraftLine[] {
  return costs.map(({ itemId, least, most }) => {
    const hours = (weeks: number) =>
      Math.round((weeks * HOURS_A_WEEK * HUNDREDTHS) / Math.max(1, sharedBy));
    return {
      ...{ kind: "effort", side: "company", unit: "hours", likelihood: null, rhythm: "once" },
      ...{ low: hours(least), likely: hours((least + most) / 2), high: hours(most) },
      ...{ worthOfOne: worthOfOurHour, begins: 0, source: "cost_band", itemId },
    };
  });
}
