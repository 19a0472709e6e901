import type { Verb } from "~/features/activity/activity";

/** The acts that an idea's history tells; votes are told together. */
export const storyVerbs = [
  "idea.posted",
  "idea.edited",
  "comment.taken_up",
  "comment.released",
  "idea.withdrawn",
  "idea.moved",
  "idea.tagged",
  "idea.answers_changed",
  "idea.status_changed",
  "idea.answered",
  "idea.promoted",
  "idea.planned",
  "idea.demoted",
  "idea.merged",
  "idea.unmerged",
  "idea.took_in",
  "idea.gave_back",
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
  what: StoryVerb | "votes" | "entry";
  /** Who did it; null for an author who withdrew and for what did itself. */
  name: string | null;
  byCompany: boolean;
  /** How many alike in a row, or how many votes. */
  count: number;
  /** The new status, in the reader's language. */
  status: string | null;
  /** The roadmap item, or what the changelog says. */
  item: { title: string; path: string } | null;
  /** The comment that was taken up, while it is open to all; its author is null where nobody is named. */
  comment: { path: string; by: string | null } | null;
}

/** Whoever takes up a comment edits the idea in the same breath. */
const SAME_BREATH_MS = 1000;

const toldTogether: readonly StoryLine["what"][] = ["idea.edited", "idea.took_in"];

/**
 * Edits in a row by one person are one line, told at the latest of them, and so are ideas that they
 * merged into it; an edit that took up a comment is told as that alone. Oldest first, in and out.
 */
export function groupEdits(lines: readonly StoryLine[]): StoryLine[] {
  const grouped: StoryLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (isEditOf(line, lines[index + 1])) continue;
    const last = grouped.at(-1);
    const again = last?.what === line.what && toldTogether.includes(line.what);
    if (again && line.name === last.name) {
      grouped[grouped.length - 1] = { ...line, count: last.count + 1 };
    } else {
      grouped.push(line);
    }
  }
  return grouped;
}

function isEditOf(line: StoryLine, next: StoryLine | undefined): boolean {
  if (line.what !== "idea.edited" || next?.what !== "comment.taken_up") return false;
  return line.name === next.name && next.at - line.at < SAME_BREATH_MS;
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
