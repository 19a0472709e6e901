/** What a rep can do next for an account that is owed, or what an account that has got much may be asked. */
export const proposalKinds = [
  "answer",
  "tell",
  "show_case",
  "invite",
  "beta",
  "make_case",
] as const;

export type ProposalKind = (typeof proposalKinds)[number];

/** One concrete thing to do, with where that is done. */
export interface Proposal {
  kind: ProposalKind;
  /** The idea, the plan or what the case is about. */
  title: string;
  language: string | null;
  href: string;
  /** What it is about, so that no two propose something for the same. */
  about: string;
}

export const PROPOSALS = 3;

/**
 * The three things to do first: of each kind the first, in the order of the kinds, then the second
 * ones, and of what is about the same thing only one.
 * @param found of each kind the most pressing first.
 */
export function chooseProposals(found: readonly Proposal[]): Proposal[] {
  const chosen: Proposal[] = [];
  const queues = proposalKinds.map((kind) => found.filter((each) => each.kind === kind));
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const queue of queues) {
      const next = queue[turn];
      if (!next || chosen.some(({ about }) => about === next.about)) continue;
      chosen.push(next);
      if (chosen.length === PROPOSALS) return chosen;
    }
  }
  return chosen;
}
