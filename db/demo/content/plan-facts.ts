import type { DemoPlanFacts } from "./types";

/** What the items of the roadmap say of themselves beside their words, by the item's key. */
export const planFacts: Readonly<Record<string, DemoPlanFacts>> = {
  "drink-recipes": {
    cost: "L",
    confidence: 85,
    inQuarters: 1,
    internalName: "Heron",
    tracker: "https://tracker.brasa.example/heron",
    tags: ["recipes", "team"],
  },
  "group-invoice": { cost: "M", confidence: 90, inQuarters: 0, tags: ["billing"] },
  "gasket-kit": { cost: "S", confidence: 95, inQuarters: 0, tags: ["parts", "maintenance"] },
  "twelve-cups": { cost: "L", confidence: 60, inQuarters: 2, tags: ["cups-and-milk"] },
  "grind-scale": { cost: "M", confidence: 70, inQuarters: 2, tags: ["dosing"] },
  "water-profile": { cost: "M", confidence: 65, inQuarters: 2, tags: ["water"] },
  "quieter-pump": { cost: "XL", confidence: 35, internalName: "Owl", tags: ["noise"] },
  "swap-beans": { cost: null, confidence: 30, tags: [] },
  "night-mode": { cost: "S", confidence: 40, internalName: "Nightjar", tags: ["energy"] },
};
