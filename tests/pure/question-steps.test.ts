import { describe, expect, it } from "vitest";
import { type Exhausted, nextStep, type RouteState } from "~/features/questions/routing/next-step";
import { DAY, HOUR } from "~/platform/clock";

const ASKED = Date.parse("2026-03-10T12:00:00Z");
const DUE = ASKED + 72 * HOUR;
const SECOND = ASKED + 24 * HOUR;

type Request = RouteState["requests"][number];
const request = (round: 1 | 2, state: Request["state"], cause: Request["cause"] = "routed") => ({
  round,
  state,
  cause,
});
const three = (round: 1 | 2, state: Request["state"]) => [1, 2, 3].map(() => request(round, state));

function stepAt(hours: number, change: Partial<RouteState>, exhausted: Exhausted = null) {
  const question: RouteState = {
    ...{ createdAt: ASKED, hidden: false, answers: 0, routedAt: null, escalatedAt: null },
    requests: [],
    ...change,
  };
  return nextStep(question, ASKED + hours * HOUR, exhausted);
}

const first = { routedAt: ASKED, requests: three(1, "waiting") };
const firstPassed = { routedAt: ASKED, requests: three(1, "passed") };
const both = {
  routedAt: ASKED,
  requests: [...three(1, "passed"), ...three(2, "waiting")],
};
const bothPassed = { routedAt: ASKED, requests: [...three(1, "lapsed"), ...three(2, "passed")] };

describe("a question that was just asked", () => {
  it.each<[string, number, Partial<RouteState>, Exhausted, ReturnType<typeof nextStep>]>([
    ["asks three at once", 0, {}, null, { do: "ask", round: 1, places: 3 }],
    [
      "asks who is still missing once they wake",
      ...([5, { requests: [request(1, "waiting")] }, null] as const),
      { do: "ask", round: 1, places: 2 },
    ],
    [
      "counts whom somebody named as no place of the three",
      ...([
        5,
        { requests: [request(1, "passed"), request(1, "waiting", "passed")] },
        null,
      ] as const),
      { do: "ask", round: 1, places: 2 },
    ],
    ["waits a day for the three", 1, first, null, { do: "wait", until: SECOND }],
    ["waits a day to the last moment", 23.99, first, null, { do: "wait", until: SECOND }],
    ["then asks three more", 24, first, null, { do: "ask", round: 2, places: 3 }],
    [
      "asks them at once where all passed",
      2,
      firstPassed,
      null,
      { do: "ask", round: 2, places: 3 },
    ],
    [
      "asks three more after a day though the first three were never full",
      ...([24, { requests: [request(1, "waiting")] }, null] as const),
      { do: "ask", round: 2, places: 3 },
    ],
    [
      "waits for the one who could be asked",
      ...([1, { requests: [request(1, "waiting")] }, 1] as const),
      { do: "wait", until: SECOND },
    ],
    ["waits for the second three", 30, both, null, { do: "wait", until: DUE }],
    ["goes to an employee after 72 hours", 72, both, null, { do: "escalate" }],
    ["and at once when nobody is left", 30, bothPassed, null, { do: "escalate" }],
    [
      "looks for the second three where nobody was found",
      0,
      {},
      1,
      { do: "ask", round: 2, places: 3 },
    ],
    ["goes to an employee at once where nobody at all is found", 0, {}, 2, { do: "escalate" }],
    [
      "waits for the first three where no others are found",
      ...([24, first, 2] as const),
      { do: "wait", until: DUE },
    ],
  ])("%s", (_what, hours, change, exhausted, expected) => {
    expect(stepAt(hours, change, exhausted)).toEqual(expected);
  });

  it.each([
    ["answered", { ...first, answers: 1 }],
    ["hidden", { ...first, hidden: true }],
  ])(
    "asks nobody else while it is %s, and looks once more before the employee's turn",
    (_, change) => {
      expect(stepAt(24, change)).toEqual({ do: "wait", until: DUE });
      expect(stepAt(72, change)).toEqual({ do: "nothing" });
    },
  );

  it("is an employee's once they were asked", () => {
    expect(stepAt(80, { ...both, escalatedAt: DUE })).toEqual({ do: "nothing" });
    expect(stepAt(1, { ...both, escalatedAt: DUE - DAY })).toEqual({ do: "nothing" });
  });
});
