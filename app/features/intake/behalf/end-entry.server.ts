import { forgetActor } from "~/features/activity/forget-actor.server";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { deleteIdeaRows, setWithdrawn } from "~/features/ideas/end-idea.server";
import { stopFollowing } from "~/features/ideas/follow.server";
import { getIdeaStateAlsoMerged } from "~/features/ideas/idea-state.queries.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { endBehalfVote, endVoteHere } from "~/features/votes/behalf-vote.server";
import { lockVotes } from "~/features/votes/set-aside.server";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { othersTookPart } from "../others-took-part.queries.server";

type Entry = Row<"behalf_entry">;

/** What the customer says was not them is gone, whichever rep entered the vote last. */
export async function endForCustomer(
  trx: Trx,
  customer: SignedInViewer,
  entry: Entry,
): Promise<void> {
  if (entry.kind !== "vote") return endWords(trx, customer, entry);
  if (entry.idea_id === null) return;
  const vote = { ideaId: entry.idea_id, personId: entry.person_id };
  const theirs = entry.confirmed_at !== null && entry.beside === 0;
  if (theirs) await endVoteHere(trx, vote);
  else await endBehalfVote(trx, vote);
}

/** What a rep takes back is gone; a vote that another entry cast since stays. */
export async function endForRep(trx: Trx, customer: SignedInViewer, entry: Entry): Promise<void> {
  if (entry.kind !== "vote") return endWords(trx, customer, entry);
  if (entry.idea_id === null) return;
  const vote = { ideaId: entry.idea_id, personId: entry.person_id };
  await endBehalfVote(trx, vote, entry.id);
}

async function endWords(trx: Trx, customer: SignedInViewer, entry: Entry): Promise<void> {
  // Also where the customer could not look any more, since the board was closed.
  const author = { ...customer, role: "product" } as const;
  if (entry.comment_id !== null) await deleteComment(trx, author, entry.comment_id);
  if (entry.kind === "idea" && entry.idea_id !== null) {
    await endIdea(trx, author, entry.idea_id);
  }
}

/** Without a trace while nobody else took part; else the thread stays, without its author. */
async function endIdea(trx: Trx, author: SignedInViewer, ideaId: number): Promise<void> {
  await lockVotes(trx, ideaId);
  const idea = await getIdeaStateAlsoMerged(trx, author, ideaId);
  if (idea.withdrawn) return;
  if (!(await othersTookPart(trx, idea))) return deleteIdeaRows(trx, idea);
  await setWithdrawn(trx, ideaId);
  await endVoteHere(trx, { ideaId, personId: author.id });
  await stopFollowing(trx, author.id, { kind: "idea", id: ideaId });
  await forgetActor(trx, { ideaId, actorId: author.id });
}
