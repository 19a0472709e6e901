import type { IdeaState } from "~/features/ideas/idea";
import { canDecide, canTriage } from "~/features/ideas/idea.policy";
import { canTakePart } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";

/** Writing, changing and retiring templates and questions. */
export function canKeepWords(viewer: Viewer): boolean {
  return canDecide(viewer);
}

/** Beginning an answer with a template: everybody of the company. */
export function canUseTemplate(viewer: Viewer): boolean {
  return canTriage(viewer);
}

/** Asking in public: staff, whom neither a lock nor a status binds; a hidden idea has no readers. */
export function canAsk(viewer: Viewer, idea: Pick<IdeaState, "hidden">): boolean {
  return canTriage(viewer) && canTakePart(viewer) && !idea.hidden;
}
