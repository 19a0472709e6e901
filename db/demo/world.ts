import { DAY, HOUR } from "~/platform/clock";
import type { DemoContent, DemoIdea, DemoPerson } from "./content/types";
import { type Random, randomFrom } from "./random";

/** Statuses under which nobody votes any more. */
const VOTING_OVER = new Set(["delivered", "already_possible"]);

/** Nobody presses send at the same minute of every day: an idea's acts are up to so much earlier. */
const SPREAD_MS = 9 * HOUR;

/** What the parts of the filling need to know: the content, the present moment, and the dice. */
export interface World {
  readonly content: DemoContent;
  readonly now: number;
  readonly random: Random;
  person(key: string): DemoPerson;
  joinedAt(key: string): number;
  isStaff(key: string): boolean;
  isOneWay(idea: DemoIdea): boolean;
  /** The moment so many days ago; with an idea, in that idea's time of the day. */
  at(daysAgo: number, idea?: DemoIdea): number;
  postedAt(idea: DemoIdea): number;
  /** When people could vote for the last time. */
  votingEndedAt(idea: DemoIdea): number;
}

export function makeWorld(
  content: DemoContent,
  { now, seed }: { now: number; seed: number },
): World {
  const random = randomFrom(seed);
  const people = new Map(content.people.map((person) => [person.key, person]));
  const oneWay = new Set(
    content.boards.filter((board) => board.access === "one_way").map((board) => board.key),
  );
  const spread = new Map(
    content.ideas.map((idea) => [idea.key, Math.floor(random() * SPREAD_MS)] as const),
  );
  const person = (key: string) => {
    const found = people.get(key);
    if (!found) throw new Error(`nobody in the demo community has the key ${key}`);
    return found;
  };
  const at = (daysAgo: number, idea?: DemoIdea) =>
    Math.round(now - daysAgo * DAY) - (idea ? (spread.get(idea.key) ?? 0) : 0);
  return {
    content,
    now,
    random,
    person,
    at,
    // A day more than the content says, since an idea's acts may be hours earlier.
    joinedAt: (key) => at(person(key).joinedDaysAgo + 1),
    isStaff: (key) => person(key).role !== "member",
    isOneWay: (idea) => oneWay.has(idea.board),
    postedAt: (idea) => at(idea.daysAgo, idea),
    votingEndedAt(idea) {
      const last = idea.statusHistory.at(-1);
      return last && VOTING_OVER.has(last.status) ? at(last.daysAgo, idea) : now;
    },
  };
}
