/** What people and staff do, by the places of ideas and people in the model. */
export type Step =
  | { do: "merge"; into: number; idea: number }
  | { do: "unmerge"; idea: number }
  | { do: "vote"; person: number; idea: number; importance: 1 | 2 | 3; because: string }
  | { do: "withdraw"; person: number; idea: number }
  | { do: "comment"; person: number; idea: number };

export interface ModelVote {
  importance: number;
  because: string;
}

interface ModelIdea {
  into: number | null;
  /** What each person said here; null where they withdrew or never voted. */
  votes: (ModelVote | null)[];
  /** On which canonical ideas each person has overruled their vote here. */
  overruledBy: Set<number>[];
  comments: number;
}

/**
 * Merges in plain words: each idea keeps what was said on it, and what stands on a canonical idea is
 * worked out anew whenever somebody looks.
 */
export class MergeModel {
  readonly ideas: ModelIdea[];

  constructor(ideas: number, people: number) {
    this.ideas = Array.from({ length: ideas }, () => ({
      into: null,
      votes: Array.from({ length: people }, () => null),
      overruledBy: Array.from({ length: people }, () => new Set<number>()),
      comments: 0,
    }));
  }

  /** Does the step; false where it is refused. */
  take(step: Step): boolean {
    const idea = this.at(step.idea);
    if (step.do === "merge") return this.merge(step.into, step.idea);
    if (step.do === "unmerge") return this.unmerge(step.idea);
    if (idea.into !== null) return false;
    if (step.do === "comment") idea.comments++;
    if (step.do === "withdraw") {
      for (const at of [step.idea, ...this.under(step.idea)]) this.at(at).votes[step.person] = null;
    }
    if (step.do === "vote") this.vote(step.idea, step.person, step);
    return true;
  }

  /** The vote of a person that counts on an idea. */
  standing(at: number, person: number): ModelVote | null {
    const own = this.at(at).votes[person] ?? null;
    const came = this.at(at).into === null ? this.came(at, person) : [];
    const votes = [...(own ? [own] : []), ...came.map((each) => each.vote)];
    if (votes.length === 0) return null;
    const reasons = votes.map((vote) => vote.because).filter((because) => because !== "");
    return {
      importance: Math.max(...votes.map((vote) => vote.importance)),
      because: [...new Set(reasons)].join(" · "),
    };
  }

  private vote(at: number, person: number, { importance, because }: ModelVote): void {
    const known = this.standing(at, person);
    if (known?.importance === importance && known.because === because) return;
    const joined = this.came(at, person).length > 0;
    this.at(at).votes[person] = { importance, because };
    if (!joined) return;
    for (const each of this.under(at)) {
      if (this.at(each).votes[person]) this.at(each).overruledBy[person]?.add(at);
    }
  }

  private merge(into: number, idea: number): boolean {
    if (into === idea || this.at(into).into !== null) return false;
    if (this.at(idea).into !== null) return this.rootOf(idea) === into;
    this.at(idea).into = into;
    return true;
  }

  private unmerge(idea: number): boolean {
    this.at(idea).into = null;
    const inside = [idea, ...this.under(idea)];
    for (const at of inside) {
      for (const by of this.at(at).overruledBy) {
        for (const root of by) if (!inside.includes(root)) by.delete(root);
      }
    }
    return true;
  }

  private came(at: number, person: number) {
    return this.under(at).flatMap((each) => {
      const vote = this.at(each).votes[person];
      return vote && this.at(each).overruledBy[person]?.size === 0 ? [{ at: each, vote }] : [];
    });
  }

  private under(at: number): number[] {
    return this.ideas.flatMap((idea, each) =>
      idea.into !== null && this.ancestors(each).includes(at) ? [each] : [],
    );
  }

  private ancestors(at: number): number[] {
    const { into } = this.at(at);
    return into === null ? [] : [into, ...this.ancestors(into)];
  }

  rootOf(at: number): number {
    return this.ancestors(at).at(-1) ?? at;
  }

  private at(place: number): ModelIdea {
    const idea = this.ideas[place];
    if (!idea) throw new Error(`no idea at ${place}`);
    return idea;
  }
}
