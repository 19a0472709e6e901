import type { DemoDeal } from "./types";

export const deals: DemoDeal[] = [
  {
    ...{ account: "nordlicht", name: "Five bars, one taste", amount: 86_000, owner: "felix" },
    ...{ stage: "proposal", closesInDays: 24, openedDaysAgo: 63 },
    needs: [
      { idea: "recipe-memory", need: "needs" },
      { idea: "many-bars", need: "needs" },
      { item: "drink-recipes", need: "needs" },
      { idea: "recipes-per-barista", need: "nice" },
    ],
  },
  {
    ...{
      account: "kaffeewerk",
      name: "Four Lotse for the new bar",
      amount: 52_400,
      owner: "felix",
    },
    ...{ stage: "negotiation", closesInDays: 12, openedDaysAgo: 48 },
    needs: [
      { idea: "many-bars", need: "needs" },
      { idea: "one-invoice", need: "nice" },
    ],
  },
  {
    ...{ account: "two-rivers", name: "Grinders for three shops", amount: 18_900, owner: "rob" },
    ...{ stage: "evaluation", closesInDays: 55, openedDaysAgo: 21 },
    needs: [
      { idea: "offline-app", need: "needs" },
      { item: "grind-scale", need: "nice" },
    ],
  },
  {
    ...{ account: "tramontana", name: "Beans and service, two years", amount: 34_000 },
    ...{ stage: "discovery", closesInDays: 90, openedDaysAgo: 9, owner: "chiara" },
    needs: [{ idea: "delivery-window", need: "nice" }],
  },
  {
    ...{ account: "fjord", name: "Machines for the ferry line", amount: 120_000, owner: "rob" },
    ...{ stage: "proposal", closesInDays: -34, openedDaysAgo: 140, outcome: "lost" },
    reason: "They wanted one invoice for all ships, and could not wait for it.",
    needs: [{ idea: "one-invoice", need: "needs" }],
  },
  {
    ...{ account: "moulu", name: "Third bar in Lyon", amount: 27_500, owner: "chiara" },
    ...{ stage: "negotiation", closesInDays: -15, openedDaysAgo: 80, outcome: "won" },
    reason: "The pressure profiles that Ines had asked for were there in time.",
    needs: [{ item: "pressure-profiles", need: "needs" }],
  },
];
