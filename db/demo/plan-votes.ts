import { DAY } from "~/platform/clock";
import type { Importance } from "../schema";
import type { DemoIdea, DemoPerson } from "./content/types";
import { type Random, sample } from "./random";
import type { World } from "./world";

export interface PlannedVote {
  person: string;
  importance: Importance;
  because: string;
  at: number;
}

const VOTES = 900;
/** Even the most popular idea leaves a few people cold. */
const MOST_OF_THE_PEOPLE = 0.85;
/** A young idea has not been seen by everybody yet. */
const SEEN_AFTER_DAYS = 6;
/** What many want is found again and again, so that it trends beside what is new. */
const REDISCOVERED_FROM_POPULARITY = 40;
const REDISCOVERED_SHARE = 0.4;
const REDISCOVERED_WITHIN_MS = 21 * DAY;

/** Who votes for what, and when: the reasons that people gave, and around them the silent majority. */
export function planVotes(world: World): Map<string, PlannedVote[]> {
  const busy = new Map(world.content.people.map(({ key }) => [key, 0.3 + world.random()]));
  const perPoint = votesPerPoint(world);
  return new Map(
    world.content.ideas.map((idea) => {
      const given = givenVotes(world, idea);
      const count = Math.round(perPoint * appeal(idea)) - given.length;
      const others = eligible(world, idea).filter(
        ({ key }) => !given.some((vote) => vote.person === key),
      );
      const silent = sample(world.random, others, count, ({ key }) => busy.get(key) ?? 1);
      const votes = [...given, ...silent.map(({ key }) => silentVote(world, idea, key))];
      return [idea.key, votes.sort((left, right) => left.at - right.at)];
    }),
  );
}

/** The author's own vote, which posting casts, and those with a reason. */
function givenVotes(world: World, idea: DemoIdea): PlannedVote[] {
  if (idea.hidden) return [];
  const withReason = idea.becauses.map(({ person, importance, text }) => ({
    person,
    importance,
    because: text,
    at: person === idea.author ? world.postedAt(idea) : momentOfVote(world, idea, person),
  }));
  if (withReason.some((vote) => vote.person === idea.author)) return withReason;
  const own = {
    person: idea.author,
    importance: 2,
    because: "",
    at: world.postedAt(idea),
  } as const;
  return [own, ...withReason];
}

function silentVote(world: World, idea: DemoIdea, person: string): PlannedVote {
  const at = momentOfVote(world, idea, person);
  return { person, importance: someImportance(world.random), because: "", at };
}

/** Customers who were there while voting was open; on a one-way board nobody sees the idea. */
function eligible(world: World, idea: DemoIdea): DemoPerson[] {
  if (idea.hidden || world.isOneWay(idea)) return [];
  const end = world.votingEndedAt(idea);
  return world.content.people.filter(
    ({ key, role }) => role === "member" && key !== idea.author && world.joinedAt(key) < end - DAY,
  );
}

/** So that all votes together are as many as wanted, whatever the caps of single ideas are. */
function votesPerPoint(world: World): number {
  const rooms = world.content.ideas.map((idea) => ({
    appeal: appeal(idea),
    least: givenVotes(world, idea).length,
    most: Math.floor(eligible(world, idea).length * MOST_OF_THE_PEOPLE),
  }));
  const total = (perPoint: number) =>
    rooms.reduce(
      (sum, room) =>
        sum + Math.max(room.least, Math.min(room.most, Math.round(perPoint * room.appeal))),
      0,
    );
  let [low, high] = [0, 2];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (total(middle) < VOTES) low = middle;
    else high = middle;
  }
  return high;
}

function appeal(idea: DemoIdea): number {
  return idea.popularity * (1 - Math.exp(-idea.daysAgo / SEEN_AFTER_DAYS));
}

/** Most people vote in the first days; some find an idea months later. */
function momentOfVote(world: World, idea: DemoIdea, person: string): number {
  const from = Math.max(world.postedAt(idea), world.joinedAt(person));
  const until = world.votingEndedAt(idea);
  const rediscovered =
    until === world.now &&
    idea.popularity >= REDISCOVERED_FROM_POPULARITY &&
    world.random() < REDISCOVERED_SHARE;
  if (rediscovered) {
    return Math.round(Math.max(from, until - REDISCOVERED_WITHIN_MS * world.random()));
  }
  return Math.round(from + (until - from) * (0.002 + 0.99 * world.random() ** 2.6));
}

function someImportance(random: Random): Importance {
  const draw = random();
  if (draw < 0.5) return 1;
  return draw < 0.85 ? 2 : 3;
}
