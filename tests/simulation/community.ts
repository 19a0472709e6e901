import type { Candidate, Knowledge } from "~/features/questions/routing/routing";
import { DAY, HOUR } from "~/platform/clock";
import type { Random } from "~db/demo/random";

export const MEMBERS = 2_000;
export const ACCOUNTS = 250;
export const TOPICS = 24;
/** How many of the members say that they may be asked. */
const OPTED_IN = 0.35;
const INDUSTRIES = 8;

/** Where people live, which language they write, and how many of a hundred do. */
const PLACES = [
  { region: "Central Europe", timeZone: "Europe/Berlin", language: "de", share: 30 },
  { region: "Western Europe", timeZone: "Europe/London", language: "en", share: 22 },
  { region: "Western Europe", timeZone: "Europe/Paris", language: "fr", share: 10 },
  { region: "Latin America", timeZone: "America/Mexico_City", language: "es", share: 8 },
  { region: "North America", timeZone: "America/New_York", language: "en", share: 20 },
  { region: "Asia", timeZone: "Asia/Singapore", language: "en", share: 10 },
] as const;

export interface Account {
  id: number;
  industry: string;
  size: number;
  place: (typeof PLACES)[number];
}

/** A member as they are, of which routing sees a part. */
export interface Member {
  id: number;
  account: Account;
  optedIn: boolean;
  /** From 0, nothing, to 1: what they truly know of each topic. */
  level: number[];
  /** What they said and did of each topic. */
  knows: Knowledge[];
  /** They come so often, first after so long. */
  comesEvery: number;
  phase: number;
  quiet: Candidate["quiet"];
  askedAt: number[];
}

export function makeCommunity(random: Random): { accounts: Account[]; members: Member[] } {
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) => ({
    id: index + 1,
    industry: `industry ${Math.floor(random() ** 1.5 * INDUSTRIES)}`,
    size: Math.round(10 ** (1 + random() * 3)),
    place: placeOf(random),
  }));
  const members = Array.from({ length: MEMBERS }, (_, index) => {
    const account = accounts[Math.floor(random() * ACCOUNTS)] as Account;
    const level = levels(random);
    return {
      ...{ id: index + 1, account, optedIn: random() < OPTED_IN, level },
      knows: level.map((one) => shown(random, one)),
      ...{ comesEvery: habit(random), phase: Math.floor(random() * 30 * DAY) },
      quiet: quietOf(random, account.place.timeZone),
      askedAt: [],
    };
  });
  return { accounts, members };
}

/** When somebody was here last. */
export function seenAt({ comesEvery, phase }: Member, at: number): number {
  return at - ((at + phase) % comesEvery);
}

function placeOf(random: Random): Account["place"] {
  const at = random() * 100;
  const upTo = (index: number) =>
    PLACES.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0);
  return PLACES.find((_, index) => at < upTo(index)) ?? PLACES[0];
}

/** Everybody knows two to four topics, some of them well, and of the others a little or nothing. */
function levels(random: Random): number[] {
  const level = Array.from({ length: TOPICS }, () => (random() < 0.1 ? random() * 0.3 : 0));
  const many = 2 + Math.floor(random() * 3);
  for (let index = 0; index < many; index++) {
    level[Math.floor(random() * TOPICS)] = 0.4 + random() * 0.6;
  }
  return level;
}

/** What can be seen of what somebody knows: not all say it, and some say what they do not know. */
function shown(random: Random, level: number): Knowledge {
  const says = level > 0.35 ? random() < 0.6 : random() < 0.03;
  return {
    topics: says ? 1 : 0,
    ideas: Math.floor(random() * level * 3),
    ...{ answers: 0, accepted: 0, thanks: 0 },
  };
}

/** A quarter come daily, half weekly, the others when something brings them. */
function habit(random: Random): number {
  const kind = random();
  const days = kind < 0.25 ? 0.6 + random() : kind < 0.75 ? 3 + random() * 8 : 15 + random() * 60;
  return Math.round(days * DAY);
}

/** Most keep their nights, some all but their working hours, few nothing. */
function quietOf(random: Random, timeZone: string): Candidate["quiet"] {
  const kind = random();
  const hours = (from: number, until: number) => ({ from: from * 60, until: until * 60, timeZone });
  if (kind < 0.15) return { timeZone, from: null, until: null };
  return kind < 0.8 ? hours(21 + Math.floor(random() * 2), 7) : hours(17, 9);
}

/** How long it takes until somebody looks: who comes often sees it soon, others by their mail. */
export function lookAfter(random: Random, { comesEvery }: Member): number {
  const mean = Math.min(comesEvery / 2, 2 * DAY) + HOUR;
  return Math.round(-Math.log(1 - random()) * mean);
}
