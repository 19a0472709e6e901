import { describe, expect, it } from "vitest";
import { type DartBox, type DartFacts, type DartRule, rateItem } from "~/features/dart/dart";
import { DAY } from "~/platform/clock";

const NOW = 400 * DAY;

const row = (kind: "risk" | "benefit", bearer: "customer" | "company", cared = true) => ({
  ...{ kind, bearer, owned: cared, reviewed: cared },
});

/** Nobody said or did anything. */
const silent: DartFacts = {
  ...{ questions: 0, open: 0, askedCustomers: false, lastPostAt: null },
  ...{ things: [], beta: null, rows: [], lastDecisionAt: null, lastOtherDecisionAt: null },
  ...{ horizonSince: NOW - 100 * DAY },
  ...{ costGiven: false, confidenceGiven: false, undisclosedGiven: false },
};

const ideal: DartFacts = {
  ...{ questions: 5, open: 1, askedCustomers: true, lastPostAt: NOW - 30 * DAY },
  things: [{ usedBy: "Two bars" }],
  beta: null,
  rows: [row("risk", "customer"), row("benefit", "customer")],
  ...{ lastDecisionAt: NOW - 60 * DAY, lastOtherDecisionAt: null, horizonSince: NOW - DAY },
  ...{ costGiven: true, confidenceGiven: true, undisclosedGiven: true },
};

describe("the rules of the DART panel", () => {
  const cases: [DartRule, string, Partial<DartFacts>, boolean][] = [
    ["answered", "four of five questions are answered", { questions: 5, open: 1 }, true],
    ["answered", "three of four questions are answered", { questions: 4, open: 1 }, false],
    ["answered", "nobody asked anything", {}, false],
    ["answered", "nobody asked but the company", { askedCustomers: true }, true],
    ["answered", "the one question is open", { ...asked(), questions: 1, open: 1 }, false],
    ["posted", "the company wrote 30 days ago", { lastPostAt: NOW - 30 * DAY }, true],
    ["posted", "the company wrote 31 days ago", { lastPostAt: NOW - 31 * DAY }, false],
    ["asked", "the company asked", { askedCustomers: true }, true],
    ["reachable", "there is a beta", { things: [{ usedBy: "" }] }, true],
    ["usedBy", "it does not say who tries it", { things: [{ usedBy: "" }] }, false],
    ["usedBy", "one of two says so", { things: [{ usedBy: "A bar" }, { usedBy: "" }] }, false],
    ["usedBy", "nothing is within reach", {}, false],
    ["reachable", "people can join a beta", { beta: { testers: 0 } }, true],
    ["usedBy", "nobody joined the beta yet", { beta: { testers: 0 } }, false],
    ["usedBy", "somebody joined the beta", { beta: { testers: 1 } }, true],
    ["usedBy", "nobody joined, beside what a bar tries", { ...ideal, beta: { testers: 0 } }, false],
    ["bothSides", "there are only risks", { rows: [row("risk", "customer")] }, false],
    ["bothSides", "one party has both", { rows: ideal.rows }, true],
    [
      "bothSides",
      "a second party has a risk alone",
      { rows: [...ideal.rows, row("risk", "company")] },
      false,
    ],
    ["bothSides", "the register is empty", {}, false],
    ["caredFor", "everything is looked after", { rows: ideal.rows }, true],
    [
      "caredFor",
      "one row is nobody's",
      { rows: [...ideal.rows, row("benefit", "company", false)] },
      false,
    ],
    ["caredFor", "the register is empty", {}, false],
    ["current", "decided 60 days ago", { lastDecisionAt: NOW - 60 * DAY }, true],
    ["current", "moved 61 days ago, and no word since", { ...moved(61) }, false],
    [
      "current",
      "decided after the move, long ago",
      { ...moved(90), lastOtherDecisionAt: NOW - 90 * DAY },
      true,
    ],
    [
      "current",
      "decided before the move alone",
      { ...moved(90), lastOtherDecisionAt: NOW - 91 * DAY },
      false,
    ],
    ["figures", "cost alone is given", { costGiven: true }, false],
    ["figures", "cost and confidence are given", { costGiven: true, confidenceGiven: true }, true],
    ["undisclosed", "it says what is not disclosed", { undisclosedGiven: true }, true],
  ];

  it.each(cases)("%s: %s", (rule, _, facts, met) => {
    const rules = rateItem({ ...silent, ...facts }, NOW).boxes.flatMap((box) => box.rules);
    expect(rules.find((each) => each.rule === rule)?.met).toBe(met);
  });
});

describe("the points of an item", () => {
  it("are none for silence and a hundred for everything", () => {
    expect(rateItem(silent, NOW).total).toBe(0);
    expect(rateItem(ideal, NOW).total).toBe(100);
  });

  it("are 25 for each box, shared equally among its rules", () => {
    const facts = { ...ideal, askedCustomers: false, things: [{ usedBy: "" }] };
    const rating = rateItem(facts, NOW);
    const points = Object.fromEntries(rating.boxes.map((box) => [box.box, box.points]));
    expect(points).toEqual({
      dialogue: expect.closeTo(50 / 3),
      access: 12.5,
      risk: 25,
      transparency: 25,
    } satisfies Record<DartBox, unknown>);
    expect(rating.total).toBe(79);
  });
});

function asked(): Partial<DartFacts> {
  return { askedCustomers: true };
}

function moved(daysAgo: number): Partial<DartFacts> {
  return { horizonSince: NOW - daysAgo * DAY, lastDecisionAt: NOW - daysAgo * DAY };
}
