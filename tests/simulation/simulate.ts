import { nextStep, type RouteState } from "~/features/questions/routing/next-step";
import { endOfQuiet } from "~/features/questions/routing/quiet-hours";
import {
  availability,
  type Candidate,
  choose,
  isOutsider,
  type Knowledge,
  type Ranked,
  rank,
  SEEN_WITHIN,
  type Wanted,
  WEEK,
} from "~/features/questions/routing/routing";
import { DAY, HOUR } from "~/platform/clock";
import { type Random, randomFrom } from "~db/demo/random";
import { type Account, lookAfter, type Member, makeCommunity, seenAt, TOPICS } from "./community";
import { EventQueue } from "./event-queue";

export const DAYS = 90;
const QUESTIONS_A_DAY = 6;
/** A spring with both changes of the clock in it. */
const BEGIN = Date.parse("2026-02-02T00:00:00Z");

/** `random` asks anybody who may be asked; all else is the same. */
export type Choice = "ranked" | "random";

interface Question {
  wanted: Wanted;
  topics: number[];
  excluded: Set<number>;
  state: { -readonly [K in keyof RouteState]: RouteState[K] };
  requests: Request[];
  answeredAt: number | null;
}

interface Request {
  member: Member;
  round: 1 | 2;
  cause: "routed";
  state: "waiting" | "answered" | "passed";
}

export interface Figures {
  questions: number;
  /** By a peer, within 72 hours, and ever. */
  answered: number;
  answeredIn72: number;
  /** To the first answer of a peer, of those that have one. */
  medianHours: number;
  requests: number;
  answers: number;
  passes: number;
  /** How many members were asked anything, of those who may be. */
  asked: number;
  mayBeAsked: number;
  /** The most that one member was asked within 24 hours, seven days, and in all. */
  dayMost: number;
  weekMost: number;
  allMost: number;
  /** Requests that came in somebody's quiet hours. */
  inQuiet: number;
  /** Of somebody of the asker's account, or of an excluded one. */
  forbidden: number;
}

/** Ninety days of a community that is the same for the same seed, however people are chosen. */
export function simulate(seed: number, choice: Choice): Figures {
  const { accounts, members } = makeCommunity(randomFrom(seed));
  const asking = randomFrom(seed + 1);
  const living = randomFrom(seed + 2);
  const events = new EventQueue();
  const questions: Question[] = [];
  for (let index = 0; index < DAYS * QUESTIONS_A_DAY; index++) {
    const at = BEGIN + Math.floor(asking() * DAYS * DAY);
    const question = makeQuestion(asking, accounts, at);
    questions.push(question);
    events.add(at, () => route(question, at));
  }

  function route(question: Question, at: number): void {
    for (let exhausted: 1 | 2 | null = null; ; ) {
      const step = nextStep({ ...question.state, requests: question.requests }, at, exhausted);
      if (step.do === "escalate") question.state.escalatedAt = at;
      if (step.do === "wait") later(question, step.until);
      if (step.do !== "ask") return;
      const order = choice === "ranked" ? inOrder(question, at) : byChance(question, at);
      const chosen = choose(order, step.places, at);
      for (const { candidate } of chosen.now) ask(question, candidate.personId, step.round, at);
      if (chosen.nextAt !== null) {
        later(question, chosen.nextAt);
        return;
      }
      if (step.round === 1) question.state.routedAt = at;
      if (chosen.now.length === 0) exhausted = step.round;
    }
  }

  const later = (question: Question, at: number) => events.add(at, () => route(question, at));

  function ask(question: Question, memberId: number, round: 1 | 2, at: number): void {
    const member = members[memberId - 1] as Member;
    const request: Request = { member, round, cause: "routed", state: "waiting" };
    member.askedAt.push(at);
    question.requests.push(request);
    const looks = endOfQuiet(at + lookAfter(living, member), member.quiet);
    events.add(looks, () => look(question, request, looks));
  }

  /** Who knows answers mostly, who does not passes or lets it lie. */
  function look(question: Question, request: Request, at: number): void {
    const able = ability(question, request.member);
    if (living() < 0.85 * able) {
      answer(question, request, at);
    } else if (living() < 0.5) {
      request.state = "passed";
      if (!question.requests.some(({ state }) => state === "waiting")) route(question, at);
    }
  }

  function answer(question: Question, request: Request, at: number): void {
    request.state = "answered";
    question.state.answers += 1;
    question.answeredAt ??= at;
    const helped = living() < 0.55;
    for (const topic of question.topics) {
      const knows = request.member.knows[topic] as Knowledge;
      knows.answers += 1;
      if (helped) knows.accepted += 1;
      knows.thanks += Math.floor(living() * 3);
    }
  }

  /** Of the members who may be asked those that the choice looks at. */
  const candidates = (question: Question, at: number, looksAt: (member: Member) => boolean) =>
    members
      .filter((member) => member.optedIn && looksAt(member))
      .filter((member) => !question.requests.some((one) => one.member === member))
      .map((member) => candidateOf(member, question, at));

  const inOrder = (question: Question, at: number): Ranked[] => {
    const known = candidates(question, at, (member) => knowsAny(member, question));
    return rank(question.wanted, known, question.excluded, at);
  };

  const byChance = (question: Question, at: number): Ranked[] =>
    candidates(question, at, (member) => at - seenAt(member, at) <= SEEN_WITHIN)
      .filter((one) => isOutsider(question.wanted, one, question.excluded))
      .filter((one) => availability(one, at) > 0)
      .map((candidate) => ({ candidate, shared: nothingShared, score: living() }))
      .sort((one, other) => other.score - one.score);

  events.runUntil(BEGIN + (DAYS + 14) * DAY);
  return figuresOf(questions, members);
}

function makeQuestion(random: Random, accounts: readonly Account[], at: number): Question {
  const pick = () => accounts[Math.floor(random() * accounts.length)] as Account;
  const account = pick();
  const topic = () => Math.floor(random() * TOPICS);
  return {
    wanted: {
      ...{ askerId: null, accountId: account.id, language: account.place.language },
      ...{ industry: account.industry, region: account.place.region, size: account.size },
    },
    topics: [...new Set(random() < 0.4 ? [topic(), topic()] : [topic()])],
    excluded: new Set([pick().id, pick().id]),
    state: {
      ...{ createdAt: at, hidden: false, answers: 0, routedAt: null, escalatedAt: null },
      requests: [],
    },
    ...{ requests: [], answeredAt: null },
  };
}

const nothingShared = { industry: false, region: false, size: false, language: false };

/** Whom nothing speaks for is at 0, and need not be ranked. */
function knowsAny({ knows }: Member, { topics }: Question): boolean {
  return topics.some((topic) => Object.values(knows[topic] as Knowledge).some(Boolean));
}

function candidateOf(member: Member, { topics }: Question, at: number): Candidate {
  const sum = (of: (knows: Knowledge) => number) =>
    topics.reduce((all, topic) => all + of(member.knows[topic] as Knowledge), 0);
  const { industry, size, place } = member.account;
  return {
    ...{ personId: member.id, accountId: member.account.id, language: place.language },
    ...{ industry, size, region: place.region, optedIn: member.optedIn, quiet: member.quiet },
    knows: {
      topics: sum((knows) => knows.topics),
      ideas: sum((knows) => knows.ideas),
      answers: sum((knows) => knows.answers),
      accepted: sum((knows) => knows.accepted),
      thanks: sum((knows) => knows.thanks),
    },
    seenAt: seenAt(member, at),
    askedAt: member.askedAt.filter((before) => before > at - WEEK),
  };
}

/** What somebody can truly say: less to another trade, and in another language. */
function ability({ wanted, topics }: Question, member: Member): number {
  const level = Math.max(...topics.map((topic) => member.level[topic] ?? 0));
  const trade = member.account.industry === wanted.industry ? 1 : 0.7;
  return level * trade * (member.account.place.language === wanted.language ? 1 : 0.4);
}

function figuresOf(questions: readonly Question[], members: readonly Member[]): Figures {
  const requests = questions.flatMap((question) =>
    question.requests.map((request) => ({ question, request })),
  );
  const hours = questions
    .flatMap(({ answeredAt, state }) => (answeredAt === null ? [] : [answeredAt - state.createdAt]))
    .map((took) => took / HOUR)
    .sort((one, other) => one - other);
  const most = (span: number) => Math.max(...members.map((member) => mostWithin(member, span)));
  return {
    questions: questions.length,
    answered: hours.length,
    answeredIn72: hours.filter((took) => took <= 72).length,
    medianHours: hours[Math.floor(hours.length / 2)] ?? 0,
    requests: requests.length,
    answers: requests.filter(({ request }) => request.state === "answered").length,
    passes: requests.filter(({ request }) => request.state === "passed").length,
    asked: members.filter(({ askedAt }) => askedAt.length > 0).length,
    mayBeAsked: members.filter(({ optedIn }) => optedIn).length,
    ...{ dayMost: most(DAY), weekMost: most(WEEK) },
    allMost: Math.max(...members.map(({ askedAt }) => askedAt.length)),
    inQuiet: members.flatMap(({ askedAt, quiet }) =>
      askedAt.filter((at) => endOfQuiet(at, quiet) !== at),
    ).length,
    forbidden: requests.filter(
      ({ question: { wanted, excluded }, request: { member } }) =>
        member.account.id === wanted.accountId || excluded.has(member.account.id),
    ).length,
  };
}

function mostWithin({ askedAt }: Member, span: number): number {
  return Math.max(
    0,
    ...askedAt.map((at) => askedAt.filter((one) => one <= at && one > at - span).length),
  );
}
