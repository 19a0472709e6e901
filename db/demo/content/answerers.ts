import type { DemoAnswerer, DemoExclusion } from "./types";

const berlin = "Europe/Berlin";
const night = { quietFrom: 21, quietUntil: 7 };
const behindTheBar = { quietFrom: 6, quietUntil: 14 };

/** Who may be asked what others want to know, and about what. */
export const answerers: DemoAnswerer[] = [
  { person: "lena", topics: ["recipes", "team", "cleaning"], timeZone: berlin, ...night },
  { person: "samir", topics: ["recipes", "cups-and-milk"], timeZone: berlin, ...behindTheBar },
  { person: "gerd", topics: ["dosing", "recipes"], timeZone: berlin, ...night },
  { person: "lars", topics: ["energy"], timeZone: berlin, ...night },
  { person: "tomas", topics: ["water", "noise"], timeZone: "Europe/Lisbon", ...night },
  { person: "dan", topics: ["water", "several-bars"], timeZone: "America/New_York", ...night },
  { person: "fatima", topics: ["waste"], timeZone: "Europe/London" },
  { person: "hanna", topics: ["cups-and-milk", "display"], timeZone: berlin, ...night },
  { person: "livia", topics: ["connection"], timeZone: "Europe/Zurich", ...night },
  { person: "reto", topics: ["connection", "several-bars"], timeZone: "Europe/Zurich", ...night },
  { person: "lotte", topics: ["team"], timeZone: berlin, ...behindTheBar },
  { person: "oskar", topics: ["noise"], timeZone: berlin, ...night },
  { person: "maik", topics: ["energy", "cleaning"], timeZone: berlin, ...night },
  { person: "stefan", topics: ["cleaning"], timeZone: "Europe/Vienna", ...night },
  { person: "marco", topics: ["dosing"], timeZone: "Europe/Madrid", ...night },
  { person: "bram", topics: ["waste", "dosing"], timeZone: "Europe/Amsterdam", ...night },
  { person: "sigrid", topics: ["water"], timeZone: "Europe/Oslo", ...night },
  { person: "torstein", topics: ["energy"], timeZone: "Europe/Oslo", ...night },
];

/** Accounts whose people never ask each other. */
export const exclusions: DemoExclusion[] = [
  { account: "tramontana", other: "bar-do-cais", reason: "competitor", by: "chiara" },
];
