import type { DemoAccountField } from "./types";

export const accountFields: DemoAccountField[] = [
  {
    name: "Main machine",
    kind: "choice",
    choices: ["Kogge", "Lotse", "Jolle", "Barkasse"],
    values: {
      kaffeewerk: "Kogge",
      "bar-do-cais": "Jolle",
      paulsen: "Kogge",
      "drei-tassen": "Lotse",
      kontor: "Kogge",
      "two-rivers": "Barkasse",
      adler: "Jolle",
    },
  },
  {
    name: "Coffees served",
    kind: "number",
    unit: "a day",
    values: { kaffeewerk: 620, "bar-do-cais": 180, paulsen: 240, "two-rivers": 1150, adler: 90 },
  },
  {
    name: "Water",
    kind: "text",
    values: { kaffeewerk: "Hard, filtered in the cellar", "two-rivers": "Soft" },
  },
];
