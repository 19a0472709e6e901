import type { DemoIdea } from "./content/types";
import { type PlannedComment, planComments } from "./plan-comments";
import { type PlannedVote, planVotes } from "./plan-votes";
import type { World } from "./world";

/** An idea with everything that people did on it. */
export interface PlannedIdea {
  content: DemoIdea;
  postedAt: number;
  votes: PlannedVote[];
  comments: PlannedComment[];
}

/** The ideas in the order of their posting, which is that of their numbers. */
export function planIdeas(world: World): PlannedIdea[] {
  const votes = planVotes(world);
  return world.content.ideas
    .map((content) => ({
      content,
      postedAt: world.postedAt(content),
      votes: votes.get(content.key) ?? [],
      comments: planComments(world, content),
    }))
    .sort((left, right) => left.postedAt - right.postedAt);
}
