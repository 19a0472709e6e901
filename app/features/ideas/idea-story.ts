import type { Verb } from "~/features/activity/activity";

/** The acts that an idea's history tells; votes are told together. */
export const storyVerbs = [
  "idea.posted",
  "idea.edited",
  "idea.withdrawn",
  "idea.moved",
  "idea.tagged",
  "idea.answers_changed",
  "idea.status_changed",
  "idea.answered",
  "idea.promoted",
  "idea.demoted",
  "idea.pinned",
  "idea.unpinned",
  "idea.locked",
  "idea.unlocked",
  "idea.hidden",
  "idea.shown",
] as const satisfies readonly Verb[];

export type StoryVerb = (typeof storyVerbs)[number];

/** One line of the history. */
export interface StoryLine {
  key: string;
  at: number;
  what: StoryVerb | "votes";
  /** Who did it; null for an author who withdrew and for what did itself. */
  name: string | null;
  byCompany: boolean;
  /** How many alike in a row, or how many votes. */
  count: number;
  /** The new status, in the reader's language. */
  status: string | null;
  item: { title: string; path: string } | null;
}

/** Edits in a row by one person are one line, told at the latest of them. Oldest first, in and out. */
export function groupEdits(lines: readonly StoryLine[]): StoryLine[] {
  const grouped: StoryLine[] = [];
  for (const line of lines) {
    const last = grouped.at(-1);
    const again = last?.what === "idea.edited" && line.what === last.what;
    if (again && line.name === last.name) {
      grouped[grouped.length - 1] = { ...line, count: last.count + 1 };
    } else {
      grouped.push(line);
    }
  }
  return grouped;
}

const STEPS = [1, 2.5, 5];

/** The last round number of votes that was reached: 10, 25, 50, 100, 250 …; null below ten. */
export function voteMilestone(voteCount: number): number | null {
  let reached: number | null = null;
  for (let unit = 10; unit <= voteCount; unit *= 10) {
    for (const step of STEPS) if (unit * step <= voteCount) reached = unit * step;
  }
  return reached;
}
