import { describe, expect, it } from "vitest";
import { balanceOf, type DaySum, dayOf } from "~/features/exchange/balance";

const TODAY = 20_000;
const gave = (age: number, points: number): DaySum => {
  return { day: TODAY - age, customer: points * 100, company: 0 };
};
const got = (age: number, points: number): DaySum => {
  return { day: TODAY - age, customer: 0, company: points * 100 };
};

/** Halves again and again, a day at a time: what `balanceOf` works out by a power. */
function byHand(sums: readonly DaySum[]): number | null {
  const shrink = Math.exp(-Math.LN2 / 90);
  let customer = 0;
  let company = 0;
  for (let age = 179; age >= 0; age--) {
    customer *= shrink;
    company *= shrink;
    for (const sum of sums.filter(({ day }) => day === TODAY - age)) {
      customer += sum.customer / 100;
      company += sum.company / 100;
    }
  }
  return customer + company < 10 ? null : (company - customer) / (company + customer);
}

describe("how an account stands", () => {
  it.each([
    ["nothing at all", [], null, "little"],
    ["less than ten points", [gave(0, 9.99)], null, "little"],
    ["ten points of one side", [gave(0, 10)], -1, "owe"],
    ["ten points of the other", [got(0, 10)], 1, "ask"],
    ["as much on both sides", [gave(3, 20), got(3, 20)], 0, "even"],
    ["a quarter more, just in balance", [gave(0, 62.5), got(0, 37.5)], -0.25, "even"],
    ["a little more than a quarter", [gave(0, 62.6), got(0, 37.4)], -0.252, "owe"],
    ["a quarter more of ours", [gave(0, 37.5), got(0, 62.5)], 0.25, "even"],
    ["a little more of ours", [gave(0, 37.4), got(0, 62.6)], 0.252, "ask"],
    ["what counts half after 90 days", [gave(90, 20), got(0, 10)], 0, "even"],
    ["the last day that counts", [gave(179, 100)], -1, "owe"],
    ["a day longer ago", [gave(180, 100), got(0, 10)], 1, "ask"],
    ["what decayed below ten points", [gave(170, 30)], null, "little"],
  ] as const)("%s", (_, sums, balance, band) => {
    const stands = balanceOf([...sums], TODAY);
    if (balance === null) expect(stands.balance).toBeNull();
    else expect(stands.balance).toBeCloseTo(balance, 10);
    expect(stands.band).toBe(band);
  });

  it("agrees with halving day by day, whatever was given when", () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 200; round++) {
      const sums = Array.from({ length: Math.floor(random() * 40) }, () =>
        (random() < 0.5 ? gave : got)(Math.floor(random() * 220), Math.round(random() * 900) / 100),
      );
      const known = byHand(sums);
      const stands = balanceOf(sums, TODAY).balance;
      if (known === null) expect(stands).toBeNull();
      else expect(stands).toBeCloseTo(known, 9);
    }
  });

  it("does not move while nothing is given and nothing leaves the 180 days", () => {
    const sums = [gave(10, 30), got(40, 12), gave(60, 4)];
    const [now, later] = [balanceOf(sums, TODAY), balanceOf(sums, TODAY + 30)];
    expect(later.balance).toBeCloseTo(now.balance ?? 0, 12);
    expect(later.customer).toBeLessThan(now.customer);
  });

  it("counts whole days of UTC", () => {
    expect(dayOf(Date.UTC(2026, 10, 30, 23, 59, 59, 999))).toBe(dayOf(Date.UTC(2026, 10, 30)));
    expect(dayOf(Date.UTC(2026, 11, 1))).toBe(dayOf(Date.UTC(2026, 10, 30)) + 1);
  });
});
