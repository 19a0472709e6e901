import { DAY } from "~/platform/clock";
import type { DemoComment, DemoIdea } from "./content/types";
import { sample } from "./random";
import type { World } from "./world";

export interface PlannedComment {
  content: DemoComment;
  at: number;
  parent: PlannedComment | null;
  /** The top-level comment of the thread, or null for one. */
  root: PlannedComment | null;
  depth: number;
  helpful: { person: string; at: number }[];
}

const MARKED_WITHIN_MS = 12 * DAY;

/** The comments of an idea, a parent always before its replies, with who marked them helpful. */
export function planComments(world: World, idea: DemoIdea): PlannedComment[] {
  const planned: PlannedComment[] = [];
  const add = (content: DemoComment, parent: PlannedComment | null) => {
    const at = world.at(content.daysAgo, idea);
    const comment: PlannedComment = {
      content,
      at,
      parent,
      root: parent ? (parent.root ?? parent) : null,
      depth: parent ? parent.depth + 1 : 0,
      helpful: planMarks(world, idea, content, at),
    };
    planned.push(comment);
    for (const reply of content.replies) add(reply, comment);
  };
  for (const content of idea.comments) add(content, null);
  return planned;
}

/** Nobody marks their own comment, and nobody one that they cannot see. */
function planMarks(world: World, idea: DemoIdea, comment: DemoComment, at: number) {
  const { content, random, now } = world;
  const until = Math.min(now, at + MARKED_WITHIN_MS);
  const readers = content.people.filter(({ key, role }) => {
    if (key === comment.by || world.joinedAt(key) >= at) return false;
    if (comment.internal) return role !== "member";
    return role !== "member" || key === idea.author || !world.isOneWay(idea);
  });
  return sample(random, readers, comment.helpfulBy ?? 0).map(({ key }) => ({
    person: key,
    at: Math.round(at + (until - at) * (0.01 + 0.98 * random())),
  }));
}
