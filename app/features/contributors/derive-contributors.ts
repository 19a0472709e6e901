import {
  type Contributor,
  type ContributorRole,
  type Contributors,
  type CreditChoice,
  contributorRoles,
  type Deed,
} from "./contributor";

/** One thing that somebody did, as it is read. */
export interface DeedRow {
  personId: number;
  role: ContributorRole;
  /** The idea that it is about. */
  ideaId: number | null;
  /** Whether the reader sees that it is theirs, where it stands. */
  seen: boolean;
  count: number;
  /** When it began, where a choice made since then tells of it. */
  since?: number;
}

export interface DeedPerson {
  id: number;
  /** "" for a former member. */
  name: string;
  handle: string;
  portrait: string | null;
  staff: boolean;
}

export interface Credit {
  choice: CreditChoice;
  /** Null without one, and where it did not agree that this reader is told. */
  company: string | null;
  chosenAt: number;
}

/** All that is known of who did what for an item. */
export interface ContributorFacts {
  /** Whether contributors were asked how they want to be named. */
  asked: boolean;
  deeds: readonly DeedRow[];
  people: ReadonlyMap<number, DeedPerson>;
  credits: ReadonlyMap<number, Credit>;
  /** Roles that their holders say are not theirs. */
  disputed: ReadonlyMap<number, ReadonlySet<ContributorRole>>;
}

/**
 * Who contributed, and what each did. Before the asking, who is named where they contributed is named
 * here; from then on as they chose, and not at all until they do. Whose part the reader does not see
 * is told of by their own choice alone.
 */
export function deriveContributors(facts: ContributorFacts): Contributors {
  const named = new Map<string, Contributor & { weight: number }>();
  const former: Deed[][] = [];
  let unnamed = 0;
  for (const [personId, rows] of rowsByPerson(facts)) {
    const person = facts.people.get(personId);
    if (!person) continue;
    const chosenAt = facts.credits.get(personId)?.chosenAt;
    const seen = rows.filter((row) => row.seen || isToldByChoice(row, chosenAt));
    const as = nameOf(person, facts, seen.length > 0);
    if (as === "former") former.push(deedsOf(seen));
    else if (as === "unnamed") unnamed += seen.length > 0 ? 1 : 0;
    else if (as !== null) {
      const key = as.person ? `person ${personId}` : `company ${as.company}`;
      const known = named.get(key);
      const deeds = mergeDeeds(known?.deeds ?? [], deedsOf(seen));
      named.set(key, { ...as, staff: person.staff, deeds, weight: weigh(deeds) });
    }
  }
  return {
    named: [...named.values()].sort(compare).map(({ weight: _, ...contributor }) => contributor),
    former: former.filter((deeds) => deeds.length > 0),
    unnamed,
  };
}

/**
 * That they test is told by themselves: the list of testers is not public. Who chose before they joined
 * did not speak of it.
 */
const isToldByChoice = ({ role, since = 0 }: DeedRow, chosenAt: number | undefined) =>
  role === "tester" && chosenAt !== undefined && chosenAt >= since;

/** Null for who is not told of at all. */
function nameOf(
  { name, handle, portrait, id, staff }: DeedPerson,
  { asked, credits }: ContributorFacts,
  seen: boolean,
): Pick<Contributor, "person" | "company"> | "former" | "unnamed" | null {
  if (name === "") return "former";
  const person = { id, name, handle, portrait };
  const credit = credits.get(id);
  if (!staff && credit) {
    if (credit.choice === "name") return { person, company: null };
    if (credit.choice === "name_company") return { person, company: credit.company };
    if (credit.choice === "company" && credit.company !== null) {
      return { person: null, company: credit.company };
    }
    return "unnamed";
  }
  if (!staff && asked) return "unnamed";
  return seen ? { person, company: null } : null;
}

/** What each did, less what they dispute, in the order in which they came. */
function rowsByPerson({ deeds, disputed }: ContributorFacts): Map<number, DeedRow[]> {
  const rows = new Map<number, DeedRow[]>();
  const once = new Set<string>();
  for (const deed of deeds) {
    if (disputed.get(deed.personId)?.has(deed.role)) continue;
    const key = `${deed.personId} ${deed.role} ${deed.ideaId}`;
    // The same idea may stand behind an item by itself and by a merge.
    if (deed.ideaId !== null && once.has(key)) continue;
    once.add(key);
    rows.set(deed.personId, [...(rows.get(deed.personId) ?? []), deed]);
  }
  return rows;
}

function deedsOf(rows: readonly DeedRow[]): Deed[] {
  return mergeDeeds(
    [],
    rows.map(({ role, count, ideaId }) => ({ role, count, ideaId })),
  );
}

/** One deed a role; about one idea where it is about one alone. */
function mergeDeeds(before: readonly Deed[], more: readonly Deed[]): Deed[] {
  return contributorRoles.flatMap((role) => {
    const those = [...before, ...more].filter((deed) => deed.role === role);
    if (those.length === 0) return [];
    const count = those.reduce((sum, deed) => sum + deed.count, 0);
    const ideas = new Set(those.map(({ ideaId }) => ideaId));
    const [only = null] = ideas.size === 1 ? ideas : [];
    return [{ role, count, ideaId: only }];
  });
}

const HAD_THE_IDEA = 1_000;

/** Who had the idea stands first, then who did most. */
function weigh(deeds: readonly Deed[]): number {
  const origin = deeds.some(({ role }) => role === "originator") ? HAD_THE_IDEA : 0;
  return origin + deeds.reduce((sum, { count }) => sum + count, 0);
}

function compare(
  left: Contributor & { weight: number },
  right: Contributor & { weight: number },
): number {
  return Number(left.staff) - Number(right.staff) || right.weight - left.weight;
}
