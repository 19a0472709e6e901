import { DAY, HOUR } from "~/platform/clock";
import { foldName } from "~/platform/fold-name";
import { sizeBand } from "../asker";
import { endOfQuiet, type QuietHours } from "./quiet-hours";

/** How many are asked in a round. */
export const ASKED_AT_ONCE = 3;
/** Who was not here for so long is not asked. */
export const SEEN_DAYS = 30;
export const SEEN_WITHIN = SEEN_DAYS * DAY;
export const A_DAY_MOST = 1;
export const A_WEEK_MOST = 2;
export const WEEK = 7 * DAY;
/** When the next three are asked, and when a named employee is, after the question was asked. */
export const SECOND_ROUND_AFTER = 24 * HOUR;
export const EMPLOYEE_AFTER = 72 * HOUR;

/** What a person said and did about what a question is about. */
export interface Knowledge {
  /** How many of the question's tags they said that they may be asked about. */
  topics: number;
  /** Ideas of theirs with one of its tags, or on its board where it has none. */
  ideas: number;
  /** Answers to questions with one of its tags, or on its board where it has none. */
  answers: number;
  /** Those of the answers that were accepted. */
  accepted: number;
  /** Thanks for the answers. */
  thanks: number;
}

/** A company, as far as closeness goes; nothing is null or "" where nobody knows. */
export interface Kin {
  industry: string;
  region: string;
  size: number | null;
}

/** Whose question it is, and in which language it is asked. */
export interface Wanted extends Kin {
  askerId: number | null;
  accountId: number | null;
  language: string;
}

export interface Candidate extends Kin {
  personId: number;
  accountId: number | null;
  /** Which they chose, else the community's. */
  language: string;
  knows: Knowledge;
  optedIn: boolean;
  quiet: QuietHours;
  /** When they were here last. */
  seenAt: number | null;
  /** When they were asked anything, within the last week. */
  askedAt: readonly number[];
}

/** Accounts whose people are not asked, beside the asker's own. */
export type Excluded = ReadonlySet<number>;

export const WEIGHTS = {
  topic: 3,
  idea: 1,
  answer: 1.5,
  accepted: 1.5,
  thanks: 0.5,
} as const;

/** More than so many of one kind say nothing more. */
const COUNTED_MOST = 20;

export const CLOSE = {
  start: 0.4,
  industry: 0.25,
  language: 0.2,
  size: 0.1,
  region: 0.05,
} as const;

/** Who was here a month ago counts half of who is here now. */
export const SEEN_LOSES = 0.5;
/** Who was asked this week already counts so much. */
export const ASKED_LOSES = 0.6;

/**
 * How much somebody seems to know: ln(1 + 3 topics + ideas + 1.5 answers + 1.5 accepted + 0.5 thanks),
 * each counted up to 20. The logarithm lets those who know something be asked beside those who know most.
 * 0 for whom nothing speaks for.
 */
export function expertise(knows: Knowledge): number {
  const many = (count: number) => Math.min(count, COUNTED_MOST);
  return Math.log1p(
    WEIGHTS.topic * many(knows.topics) +
      WEIGHTS.idea * many(knows.ideas) +
      WEIGHTS.answer * many(knows.answers) +
      WEIGHTS.accepted * many(knows.accepted) +
      WEIGHTS.thanks * many(knows.thanks),
  );
}

/** In what a candidate is close to whoever asks. */
export interface Closeness {
  industry: boolean;
  region: boolean;
  /** Of the same band, as others are told the asker's. */
  size: boolean;
  language: boolean;
}

export function sharedWith(wanted: Wanted, candidate: Candidate): Closeness {
  return {
    industry: isSameWord(wanted.industry, candidate.industry),
    region: isSameWord(wanted.region, candidate.region),
    size:
      wanted.size !== null &&
      candidate.size !== null &&
      sizeBand(wanted.size).from === sizeBand(candidate.size).from,
    language: candidate.language === wanted.language,
  };
}

/** From 0.4, for who shares nothing that is known, to 1. */
export function closeness(shared: Closeness): number {
  return (
    CLOSE.start +
    (shared.industry ? CLOSE.industry : 0) +
    (shared.language ? CLOSE.language : 0) +
    (shared.size ? CLOSE.size : 0) +
    (shared.region ? CLOSE.region : 0)
  );
}

/**
 * From 0 to 1: 0 for who may not be asked now, apart from quiet hours, which only put it off. Falls by
 * half over the month in which they were not here, and to 0.6 where they were asked this week.
 */
export function availability(candidate: Candidate, at: number): number {
  const { optedIn, seenAt } = candidate;
  if (!optedIn || seenAt === null || at - seenAt > SEEN_WITHIN) return 0;
  if (!isWithinLimits(candidate.askedAt, at)) return 0;
  const away = Math.max(0, at - seenAt) / SEEN_WITHIN;
  const asked = candidate.askedAt.some((before) => before > at - WEEK);
  return (1 - SEEN_LOSES * away) * (asked ? ASKED_LOSES : 1);
}

/** Whether somebody who was asked then may be asked at `at`: once in 24 hours, twice in seven days. */
export function isWithinLimits(askedAt: readonly number[], at: number): boolean {
  const since = (from: number) => askedAt.filter((before) => before > from).length;
  return since(at - DAY) < A_DAY_MOST && since(at - WEEK) < A_WEEK_MOST;
}

/** Whether the question may ever be put to them: never the asker's own account, nor an excluded one. */
export function isOutsider(wanted: Wanted, candidate: Candidate, excluded: Excluded): boolean {
  if (candidate.personId === wanted.askerId) return false;
  if (candidate.accountId === null) return true;
  return candidate.accountId !== wanted.accountId && !excluded.has(candidate.accountId);
}

export interface Ranked {
  candidate: Candidate;
  shared: Closeness;
  score: number;
}

/**
 * Expertise × closeness × availability, the highest first, without those at 0. Between equals goes
 * who was asked longest ago, then who was here last, then the lower number.
 */
export function rank(
  wanted: Wanted,
  candidates: readonly Candidate[],
  excluded: Excluded,
  at: number,
): Ranked[] {
  return candidates
    .filter((candidate) => isOutsider(wanted, candidate, excluded))
    .map((candidate) => {
      const shared = sharedWith(wanted, candidate);
      const score = expertise(candidate.knows) * closeness(shared) * availability(candidate, at);
      return { candidate, shared, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || inTurn(one.candidate, other.candidate));
}

export interface Chosen {
  /** Whom to ask now. */
  now: Ranked[];
  /** When the next of the others wakes; null where nobody else is left, or enough are asked. */
  nextAt: number | null;
}

/** The best of those who are awake; who sleeps is asked at the end of their quiet hours, if still needed. */
export function choose(ranked: readonly Ranked[], places: number, at: number): Chosen {
  const awake: Ranked[] = [];
  let nextAt: number | null = null;
  for (const one of ranked) {
    if (awake.length >= places) return { now: awake, nextAt: null };
    const wakes = endOfQuiet(at, one.candidate.quiet);
    if (wakes === at) awake.push(one);
    else nextAt = Math.min(wakes, nextAt ?? wakes);
  }
  return { now: awake, nextAt: awake.length < places ? nextAt : null };
}

function inTurn(one: Candidate, other: Candidate): number {
  const last = ({ askedAt }: Candidate) => Math.max(0, ...askedAt);
  return (
    last(one) - last(other) ||
    (other.seenAt ?? 0) - (one.seenAt ?? 0) ||
    one.personId - other.personId
  );
}

function isSameWord(one: string, other: string): boolean {
  return one !== "" && foldName(one) === foldName(other);
}
