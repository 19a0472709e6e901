import { DAY, MINUTE } from "~/platform/clock";

/** Fewer votes are never a group. */
export const GROUP_MIN = 5;
export const BURST_WITHIN = MINUTE;
/** How long after joining somebody counts as fresh. */
export const FRESH_FOR = 7 * DAY;
const FRESH_IN_A_NETWORK = 3;
/** How long after joining a shared mail domain is a sign. */
const JUST_JOINED_FOR = DAY;

/** Why votes look as if one person cast them. */
export type Sign = "network" | "burst" | "domain";
export const signs: readonly Sign[] = ["network", "burst", "domain"];

/** A standing vote of a member on one idea, with what tells of where it came from. */
export interface WatchedVote {
  personId: number;
  at: number;
  joinedAt: number;
  /** Of the network; null where it is not kept any more. */
  range: string | null;
  /** Of the mail address; "" without one. */
  domain: string;
  accountId: number | null;
}

/** Whose votes on one idea bear which sign. A vote may bear several. */
export function findSigns(votes: readonly WatchedVote[]): Map<Sign, number[]> {
  const found = new Map<Sign, number[]>([
    ["network", fromOneNetwork(votes)],
    ["burst", inOneMoment(votes)],
    ["domain", ofOneDomain(votes)],
  ]);
  for (const [sign, people] of found) if (people.length === 0) found.delete(sign);
  return found;
}

export const isFresh = ({ at, joinedAt }: WatchedVote) => at - joinedAt < FRESH_FOR;

/** An office votes from one network too: its people share an account, or have been here for a while. */
function fromOneNetwork(votes: readonly WatchedVote[]): number[] {
  const known = votes.filter((vote) => vote.range !== null);
  return groupsBy(known, (vote) => vote.range ?? "")
    .filter((group) => group.filter(isFresh).length >= FRESH_IN_A_NETWORK)
    .filter((group) => !areColleagues(group))
    .flatMap(peopleOf);
}

/** Fresh people who vote within a minute of each other. */
function inOneMoment(votes: readonly WatchedVote[]): number[] {
  const fresh = votes.filter(isFresh).sort((left, right) => left.at - right.at);
  const people = new Set<number>();
  fresh.forEach((first, index) => {
    const burst = fresh.slice(index).filter((vote) => vote.at - first.at <= BURST_WITHIN);
    if (burst.length < GROUP_MIN || areColleagues(burst)) return;
    for (const vote of burst) people.add(vote.personId);
  });
  return [...people];
}

/** People of one mail domain who had just joined, and belong to no account. */
function ofOneDomain(votes: readonly WatchedVote[]): number[] {
  const strangers = votes.filter(
    (vote) =>
      vote.accountId === null && vote.domain !== "" && vote.at - vote.joinedAt < JUST_JOINED_FOR,
  );
  return groupsBy(strangers, (vote) => vote.domain).flatMap(peopleOf);
}

/** The groups that are large enough. */
function groupsBy(votes: readonly WatchedVote[], keyOf: (vote: WatchedVote) => string) {
  const groups = new Map<string, WatchedVote[]>();
  for (const vote of votes) {
    const group = groups.get(keyOf(vote)) ?? [];
    group.push(vote);
    groups.set(keyOf(vote), group);
  }
  return [...groups.values()].filter((group) => group.length >= GROUP_MIN);
}

function areColleagues(votes: readonly WatchedVote[]): boolean {
  const [first] = votes;
  return first?.accountId != null && votes.every((vote) => vote.accountId === first.accountId);
}

const peopleOf = (votes: readonly WatchedVote[]) => votes.map((vote) => vote.personId);
