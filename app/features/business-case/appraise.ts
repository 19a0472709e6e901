import {
  type Assumption,
  type CaseSide,
  HUNDREDTHS,
  MONTHS,
  MONTHS_A_YEAR,
  type Outlook,
  outlooks,
  type Span,
  shareOf,
} from "./business-case";

/** How many assumptions are named as those that move the result most. */
export const MOVERS = 3;

/** What a case comes to. Money is in whole minor units. */
export interface Appraisal {
  /** Of both sides together. */
  value: Span;
  /** What of it falls to each side. */
  sides: Readonly<Record<CaseSide, Span>>;
  /** In months; null where it is not earned back within three years. */
  payback: Readonly<Record<Outlook, number | null>>;
  /** What each line comes to as it seems now, in the order of the lines. */
  each: number[];
  /** The lines that move the likely value most, by their place in the list. */
  movers: Mover[];
}

/** What becomes of the likely value when this one line turns out otherwise and nothing else does. */
export interface Mover {
  index: number;
  low: number;
  high: number;
}

/**
 * What the lines come to over three years. In the low outlook benefits are at their least and all
 * else at its most; in the high one it is the other way round.
 * @param rate hundredths of a percent a year.
 */
export function appraise(lines: readonly Assumption[], rate: number): Appraisal {
  return {
    value: spanOf((outlook) => presentValue(lines, outlook, rate)),
    sides: {
      customer: valueOfSide(lines, "customer", rate),
      company: valueOfSide(lines, "company", rate),
    },
    payback: {
      low: payback(lines, "low"),
      likely: payback(lines, "likely"),
      high: payback(lines, "high"),
    },
    each: lines.map((line) => rounded(presentValue([line], "likely", rate))),
    movers: movers(lines, rate),
  };
}

function valueOfSide(lines: readonly Assumption[], side: CaseSide, rate: number): Span {
  const own = lines.filter((line) => line.side === side);
  return spanOf((outlook) => presentValue(own, outlook, rate));
}

function spanOf(valueAt: (outlook: Outlook) => number): Span {
  const [low = 0, likely = 0, high = 0] = outlooks.map((outlook) => rounded(valueAt(outlook)));
  return { low, likely, high };
}

/** Never minus nothing. */
const rounded = (value: number) => Math.round(value) || 0;

/**
 * The net present value (Brealey and Myers, "Principles of Corporate Finance", chapter 2): what a year brings
 * counts at its end, what comes on the first day counts in full.
 */
function presentValue(lines: readonly Assumption[], outlook: Outlook, rate: number): number {
  const growth = 1 + rate / 10_000;
  return monthlySums(lines, outlook).reduce(
    (sum, flow, month) => sum + flow / PARTS / growth ** Math.ceil(month / MONTHS_A_YEAR),
    0,
  );
}

/**
 * The month from whose end on what it brought covers what it cost until the three years are over, not discounted, as
 * people count who ask when they have their money back. A later cost that digs the hole anew counts, so
 * it is not merely the first such month. 0 where it never costs more than it brought.
 */
function payback(lines: readonly Assumption[], outlook: Outlook): number | null {
  let earned = 0;
  let month = 0;
  let paid: number | null = 0;
  for (const flow of monthlySums(lines, outlook)) {
    earned += flow;
    if (earned < 0) paid = null;
    else paid ??= month;
    month += 1;
  }
  return paid;
}

function movers(lines: readonly Assumption[], rate: number): Mover[] {
  const likely = presentValue(lines, "likely", rate);
  return lines
    .map((line, index) => {
      const at = (outlook: Outlook) => presentValue([line], outlook, rate);
      const others = likely - at("likely");
      return { index, low: rounded(others + at("low")), high: rounded(others + at("high")) };
    })
    .filter(({ low, high }) => high > low)
    .sort((left, right) => right.high - right.low - (left.high - left.low))
    .slice(0, MOVERS);
}

/**
 * What all lines bring in each month, the first day before the first month. In parts of a minor unit, of which
 * there are whole ones in every flow: so no sum is off by a rounding, and what comes to nothing is 0.
 */
function monthlySums(lines: readonly Assumption[], outlook: Outlook): number[] {
  const sums = new Array<number>(MONTHS + 1).fill(0);
  for (const line of lines) {
    const parts = partsAt(line, outlook);
    if (line.rhythm === "once") {
      sums[line.begins] = (sums[line.begins] ?? 0) + parts;
      continue;
    }
    const flow = line.rhythm === "month" ? parts : parts / MONTHS_A_YEAR;
    for (let month = Math.max(1, line.begins); month <= MONTHS; month += 1) {
      sums[month] = (sums[month] ?? 0) + flow;
    }
  }
  return sums;
}

/** Hundredths of an hour, tenths of an amount at risk, twelfths of a year. */
const PARTS = HUNDREDTHS * 10 * MONTHS_A_YEAR;

/** Once or each time that it comes; below zero where it is no benefit. */
function partsAt(line: Assumption, outlook: Outlook): number {
  if (line.kind === "benefit") return partsOf(line, line[outlook]);
  const tenths = line.kind === "risk" ? Math.round(shareOf[line.likelihood ?? 3] * 10) : 10;
  return (-partsOf(line, line[opposite[outlook]]) / 10) * tenths;
}

const opposite = { low: "high", likely: "likely", high: "low" } as const;

function partsOf({ unit, worthOfOne }: Assumption, amount: number): number {
  if (unit === "money") return amount * PARTS;
  return amount * (worthOfOne ?? 0) * (PARTS / HUNDREDTHS);
}
