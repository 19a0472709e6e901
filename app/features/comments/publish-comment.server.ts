import { recordActivity } from "~/features/activity/record-activity.server";
import { followByItself } from "~/features/ideas/follow.server";
import type { IdeaState } from "~/features/ideas/idea";
import { addComment, markAnswered } from "~/features/ideas/idea-counters.server";
import { indexComment } from "~/features/ideas/index-idea.server";
import { endWaiting } from "~/features/ideas/reply-clock.server";
import type { SignedInViewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";

/** A comment whose row is written and that everybody who sees the idea reads from now on. */
export interface PublishedComment {
  id: number;
  parentId: number | null;
  byStaff: boolean;
  at: number;
}

/** Counts it, makes it findable, and lets people be told. Who calls this holds the idea's lock. */
export async function publishComment(
  trx: Trx,
  author: SignedInViewer,
  idea: IdeaState,
  { id, parentId, byStaff, at }: PublishedComment,
): Promise<void> {
  await addComment(trx, idea.id, { createdAt: at, byStaff });
  if (byStaff) await markAnswered(trx, idea, { byId: author.id, at });
  else await endWaiting(trx, idea.id, at);
  await indexComment(trx, id);
  await followByItself(trx, author.id, { kind: "idea", id: idea.id }, "commenter");
  const subject = { kind: "comment", id, ideaId: idea.id } as const;
  await recordActivity(trx, author, "comment.posted", subject, { parentId });
}
