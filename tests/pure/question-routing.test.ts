import { describe, expect, it } from "vitest";
import {
  availability,
  type Candidate,
  choose,
  closeness,
  expertise,
  isOutsider,
  isWithinLimits,
  type Knowledge,
  rank,
  sharedWith,
  type Wanted,
} from "~/features/questions/routing/routing";
import { DAY, HOUR, MINUTE } from "~/platform/clock";

const AT = Date.parse("2026-03-10T12:00:00Z");
const nothing: Knowledge = { topics: 0, ideas: 0, answers: 0, accepted: 0, thanks: 0 };
const nobody = new Set<number>();

const wanted: Wanted = {
  ...{ askerId: 1, accountId: 10, language: "en" },
  ...{ industry: "Logistics", region: "Europe", size: 300 },
};

/** Somebody of another trade, who said that they may be asked about one of the tags, and is here. */
function candidate(change: Partial<Omit<Candidate, "knows">> & { knows?: Partial<Knowledge> }) {
  const { knows, ...rest } = change;
  return {
    ...{ personId: 2, accountId: 20, language: "de", industry: "Retail", region: "Asia", size: 9 },
    ...{ optedIn: true, seenAt: AT, askedAt: [] },
    quiet: { timeZone: "UTC", from: null, until: null },
    ...rest,
    knows: { ...nothing, topics: 1, ...knows },
  } satisfies Candidate;
}

const scoreOf = (change: Parameters<typeof candidate>[0], excluded = nobody) =>
  rank(wanted, [candidate(change)], excluded, AT)[0]?.score ?? 0;
const orderOf = (...candidates: Candidate[]) =>
  rank(wanted, candidates, nobody, AT).map(({ candidate: { personId } }) => personId);

describe("expertise", () => {
  it.each([
    [{}, 0],
    [{ topics: 1 }, Math.log(4)],
    [{ topics: 2 }, Math.log(7)],
    [{ ideas: 1 }, Math.log(2)],
    [{ answers: 1 }, Math.log(2.5)],
    [{ answers: 1, accepted: 1 }, Math.log(4)],
    [{ answers: 1, thanks: 3 }, Math.log(4)],
    [{ topics: 1, ideas: 2, answers: 3, accepted: 1, thanks: 4 }, Math.log(14)],
    // Beyond twenty of a kind nothing more is said.
    [{ ideas: 20 }, Math.log(21)],
    [{ ideas: 5_000 }, Math.log(21)],
    [{ thanks: 5_000 }, Math.log(11)],
  ])("of %o is %d", (knows, expected) => {
    expect(expertise({ ...nothing, ...knows })).toBeCloseTo(expected, 12);
  });
});

describe("closeness", () => {
  it.each([
    [{}, 0.4],
    [{ industry: "logistics " }, 0.65],
    [{ region: "EUROPE" }, 0.45],
    [{ size: 201 }, 0.5],
    [{ size: 500 }, 0.5],
    [{ size: 200 }, 0.4],
    [{ size: 501 }, 0.4],
    [{ language: "en" }, 0.6],
    [{ language: "fr" }, 0.4],
    [{ industry: "Logistics", language: "en" }, 0.85],
    [{ industry: "Logistics", region: "Europe", size: 300, language: "en" }, 1],
  ])("to somebody with %o is %d", (change, expected) => {
    expect(closeness(sharedWith(wanted, candidate(change)))).toBeCloseTo(expected, 12);
  });

  it("takes what nobody knows as not shared", () => {
    const unknown = { ...wanted, industry: "", region: "", size: null };
    const also = candidate({ industry: "", region: "", size: null, language: "en" });
    expect(closeness(sharedWith(unknown, also))).toBeCloseTo(0.6, 12);
  });
});

describe("availability", () => {
  it.each([
    ["who is here", {}, 1],
    ["who was here two weeks ago", { seenAt: AT - 15 * DAY }, 0.75],
    ["who was here thirty days ago", { seenAt: AT - 30 * DAY }, 0.5],
    ["who was here longer ago", { seenAt: AT - 30 * DAY - 1 }, 0],
    ["who never was here", { seenAt: null }, 0],
    ["who was here in what a clock calls the future", { seenAt: AT + HOUR }, 1],
    ["who did not say that they may be asked", { optedIn: false }, 0],
    ["who was asked today", { askedAt: [AT - 23 * HOUR] }, 0],
    ["who was asked 24 hours ago", { askedAt: [AT - DAY] }, 0.6],
    ["who was asked twice this week", { askedAt: [AT - 2 * DAY, AT - 6 * DAY] }, 0],
    ["who was asked twice, once a week ago", { askedAt: [AT - 2 * DAY, AT - 7 * DAY] }, 0.6],
    ["who was asked a week ago", { askedAt: [AT - 7 * DAY, AT - 8 * DAY] }, 1],
    ["both", { askedAt: [AT - 3 * DAY], seenAt: AT - 15 * DAY }, 0.45],
  ])("of %s is %d", (_who, change, expected) => {
    expect(availability(candidate(change), AT)).toBeCloseTo(expected, 12);
  });

  it("lets nobody be asked more than once in 24 hours and twice in seven days", () => {
    const asked: number[] = [];
    for (let at = AT; at < AT + 60 * DAY; at += 7 * MINUTE) {
      if (isWithinLimits(asked, at)) asked.push(at);
    }
    for (const at of asked) {
      const within = (span: number) => asked.filter((one) => one <= at && one > at - span).length;
      expect(within(DAY)).toBe(1);
      expect(within(7 * DAY)).toBeLessThanOrEqual(2);
    }
    expect(asked.length).toBe(18);
  });
});

describe("who is never asked", () => {
  it.each([
    ["the asker", { personId: 1, accountId: null }, false],
    ["a colleague of the asker's", { accountId: 10 }, false],
    ["somebody of an excluded or competing account", { accountId: 66 }, false],
    ["somebody of another account", { accountId: 20 }, true],
    ["somebody without an account", { accountId: null }, true],
  ])("%s: %o", (_who, change, may) => {
    expect(isOutsider(wanted, candidate(change), new Set([66]))).toBe(may);
    expect(scoreOf({ ...change, knows: { topics: 9, answers: 20 } }, new Set([66])) > 0).toBe(may);
  });

  it("holds for a prospect without account and name only what is known", () => {
    const prospect = { ...wanted, askerId: null, accountId: null };
    expect(isOutsider(prospect, candidate({ accountId: null }), nobody)).toBe(true);
    expect(isOutsider(prospect, candidate({ accountId: 10 }), nobody)).toBe(true);
  });
});

describe("the order", () => {
  it("is expertise times closeness times availability", () => {
    const all = {
      ...{ industry: "Logistics", seenAt: AT - 15 * DAY, askedAt: [AT - 3 * DAY] },
      knows: { topics: 1, answers: 2 },
    };
    expect(scoreOf(all)).toBeCloseTo(Math.log(7) * 0.65 * 0.45, 12);
  });

  it.each([
    ["knowledge alone", {}, { knows: { topics: 0 } }],
    ["opting in alone", {}, { optedIn: false }],
  ])("leaves out whom %s does not speak for", (_what, stays, goes) => {
    expect(orderOf(candidate(stays), candidate({ personId: 3, ...goes }))).toEqual([2]);
  });

  it("puts who knows more before who is close, and who is close before who knows as much", () => {
    const close = { industry: "Logistics", language: "en" };
    expect(
      orderOf(
        candidate({ personId: 3, knows: { topics: 1 } }),
        candidate({ personId: 4, knows: { topics: 1 }, ...close }),
        candidate({ personId: 5, knows: { topics: 2, answers: 20, accepted: 10, thanks: 20 } }),
      ),
    ).toEqual([5, 4, 3]);
  });

  it("between equals takes who was asked longest ago, was here last, has the lower number", () => {
    expect(
      orderOf(
        candidate({ personId: 9, askedAt: [AT - 2 * DAY] }),
        candidate({ personId: 8, askedAt: [AT - 3 * DAY] }),
        candidate({ personId: 7, askedAt: [AT - 3 * DAY] }),
      ),
    ).toEqual([7, 8, 9]);
  });

  it("does not hang on the order in which they come", () => {
    const some = Array.from({ length: 40 }, (_, index) =>
      candidate({
        personId: index + 2,
        seenAt: AT - (index % 5) * DAY,
        knows: { topics: index % 3, ideas: index % 4 },
      }),
    );
    expect(orderOf(...some.toReversed())).toEqual(orderOf(...some));
  });
});

describe("choosing", () => {
  const night = { timeZone: "UTC", from: 22 * 60, until: 7 * 60 };
  const early = { timeZone: "Asia/Tokyo", from: 21 * 60, until: 21 * 60 + 30 };
  const ranked = (...quiets: (typeof night | null)[]) =>
    rank(
      wanted,
      quiets.map((quiet, index) =>
        candidate({
          personId: index + 2,
          knows: { topics: 9 - index },
          ...(quiet ? { quiet } : {}),
        }),
      ),
      nobody,
      AT,
    );
  const MIDNIGHT = Date.parse("2026-03-10T23:00:00Z");
  const idsOf = (at: number, ...quiets: (typeof night | null)[]) => {
    const { now, nextAt } = choose(ranked(...quiets), 3, at);
    return { ids: now.map(({ candidate: { personId } }) => personId), nextAt };
  };

  it("takes the best three", () => {
    expect(idsOf(AT, null, null, null, null)).toEqual({ ids: [2, 3, 4], nextAt: null });
  });

  it("passes over who has quiet hours now while three others are awake", () => {
    expect(idsOf(MIDNIGHT, night, null, null, null)).toEqual({ ids: [3, 4, 5], nextAt: null });
    expect(idsOf(AT, night, null, null, null)).toEqual({ ids: [2, 3, 4], nextAt: null });
  });

  it("asks who is awake, and looks again when the next one wakes", () => {
    const wakes = Date.parse("2026-03-11T07:00:00Z");
    expect(idsOf(MIDNIGHT, night, null, night)).toEqual({ ids: [3], nextAt: wakes });
    expect(idsOf(MIDNIGHT, night, night)).toEqual({ ids: [], nextAt: wakes });
    const tokyo = Date.parse("2026-03-10T12:30:00Z");
    expect(idsOf(AT, early, early)).toEqual({ ids: [], nextAt: tokyo });
  });

  it("knows of nobody where nobody is left", () => {
    expect(idsOf(AT)).toEqual({ ids: [], nextAt: null });
  });
});
