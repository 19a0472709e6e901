import { type DiscussionView, parseDiscussion } from "~/features/comments/discussion-url";

/** The view of the canonical idea's own discussion: what is unfolded has the address for itself. */
export function ownView(view: DiscussionView, merged: readonly { id: number }[]): DiscussionView {
  const unfolds = merged.some((each) => each.id === view.from);
  return unfolds ? { ...parseDiscussion(new URLSearchParams()), from: view.from } : view;
}
