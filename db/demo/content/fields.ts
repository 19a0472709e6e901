import type { DemoField } from "./types";

export const machineFields: DemoField[] = [
  {
    name: "Model",
    kind: "choice",
    need: "optional",
    choices: ["Kogge", "Lotse", "Jolle", "Barkasse", "All of them"],
    answers: {
      "recipe-memory": "Kogge",
      "saturday-mode": "Lotse",
      "night-mode": "Lotse",
      "cup-zone": "Kogge",
      "quieter-pump": "Jolle",
      "eco-standby": "All of them",
      "left-handed-wand": "Barkasse",
      "drip-tray": "Jolle",
      "stop-by-weight": "Kogge",
      "tank-vorne": "Jolle",
    },
  },
  {
    name: "Coffees a day",
    kind: "number",
    need: "optional",
    unit: "cups",
    answers: { "recipe-memory": 320, "cup-zone": 180, "quieter-pump": 40, "stop-by-weight": 410 },
  },
  {
    name: "Test bench",
    kind: "text",
    need: "staff_only",
    answers: { "quieter-pump": "Bench 2, free from Thursday" },
  },
];

export const serviceFields: DemoField[] = [
  {
    name: "Region",
    kind: "choice",
    need: "asked",
    choices: ["North", "South", "East", "West", "Abroad"],
    answers: { "gasket-kit": "North", "sunday-service": "South", "technician-time": "West" },
  },
  {
    name: "Hours lost",
    kind: "number",
    need: "optional",
    unit: "hours",
    answers: { "gasket-kit": 5.5, "sunday-service": 16 },
  },
];
