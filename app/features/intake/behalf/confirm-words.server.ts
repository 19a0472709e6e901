import { canPostOn } from "~/features/boards/board.policy";
import { findBoardById } from "~/features/boards/boards.queries.server";
import { setAuthored } from "~/features/ideas/end-idea.server";
import { followAgain } from "~/features/ideas/follow.server";
import { isOpenToWords } from "~/features/ideas/idea.policy";
import { getIdeaState, lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { ownVoteHere } from "~/features/votes/behalf-vote.server";
import { lockVotes } from "~/features/votes/set-aside.server";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Row, RowChange } from "~db/schema";
import type { Customer } from "./customer.server";
import { sayInName, whyClosed } from "./enter-comment.server";
import { postInName } from "./enter-idea.server";
import { standsIn } from "./idea-for-both.server";

type Entry = Row<"behalf_entry">;
type Change = RowChange<"behalf_entry">;

/** The comment stands as the customer's own: as it is, or written anew from what was said. */
export async function confirmComment(
  trx: Trx,
  customer: Customer,
  entry: Entry,
  quoteHtml: string,
): Promise<Change> {
  if (entry.idea_id === null) throw new Conflict("intake:behalf.refused.gone");
  if (await isCommentThere(trx, entry.comment_id)) return {};
  const ideaId = await standsIn(trx, entry.idea_id);
  await lockIdeas(trx, [ideaId]);
  const idea = await getIdeaState(trx, customer.viewer, ideaId);
  if (idea.hidden || !isOpenToWords(idea)) throw new Conflict(whyClosed(idea));
  const { language } = customer.viewer;
  const words = { body: entry.quote, bodyHtml: quoteHtml, language };
  return { idea_id: ideaId, comment_id: await sayInName(trx, customer, idea, words) };
}

/** The idea is the customer's own: still, again, or posted anew where it was gone. */
export async function confirmIdea(
  trx: Trx,
  customer: Customer,
  entry: Entry,
  quoteHtml: string,
): Promise<Change> {
  const { importance, because, idea_id: ideaId } = entry;
  if (ideaId === null) return postAnew(trx, customer, entry, quoteHtml);
  await lockVotes(trx, ideaId);
  const vote = { ideaId, personId: entry.person_id };
  await setAuthored(trx, ideaId);
  await followAgain(trx, entry.person_id, { kind: "idea", id: ideaId }, "author");
  await ownVoteHere(trx, vote, { importance, because, accountId: customer.person.account_id });
  return {};
}

async function postAnew(
  trx: Trx,
  customer: Customer,
  entry: Entry,
  bodyHtml: string,
): Promise<Change> {
  const { title, quote: body, importance, because, board_id: boardId } = entry;
  const board = boardId === null ? undefined : await findBoardById(trx, customer.viewer, boardId);
  if (boardId === null || !board || !canPostOn(customer.viewer, board)) {
    throw new Conflict("intake:behalf.refused.gone");
  }
  const { language } = customer.viewer;
  const idea = { title, body, bodyHtml, boardId, language, vote: { importance, because } };
  return { idea_id: await postInName(trx, customer, idea) };
}

async function isCommentThere(trx: Trx, id: number | null): Promise<boolean> {
  if (id === null) return false;
  const row = await trx
    .selectFrom("comment")
    .select("deleted_at")
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined && row.deleted_at === null;
}
