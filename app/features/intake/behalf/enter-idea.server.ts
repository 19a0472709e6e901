import { recordActivity } from "~/features/activity/record-activity.server";
import { canPostOn } from "~/features/boards/board.policy";
import { findBoardById } from "~/features/boards/boards.queries.server";
import { followByItself } from "~/features/ideas/follow.server";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { insertIdea } from "~/features/ideas/insert-idea.server";
import { clockOfNewIdea } from "~/features/ideas/reply-clock.server";
import { putVote } from "~/features/votes/cast-vote.server";
import type { VoteInput } from "~/features/votes/vote";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Customer } from "./customer.server";
import type { Entered, Entering } from "./entering";
import {
  findSameEntry,
  getEntry,
  insertEntry,
  updateEntry,
  wereWordsDisowned,
} from "./entries.queries.server";

/** The customer's idea is on the board with their vote, and its reply clock runs. */
export async function enterIdea(trx: Trx, entering: Entering): Promise<Entered> {
  const { customer, row, input } = entering;
  const { title, quote, boardId } = input;
  const key = { kind: "idea", person_id: customer.person.id, title, quote } as const;
  const same = await findSameEntry(trx, { ...key, idea_id: null });
  if (same) return { id: same, ideaId: await ideaOf(trx, same), fresh: false };
  await checkBoards(trx, entering, boardId);
  if (await wereWordsDisowned(trx, key)) {
    throw new Invalid({ title: ["intake:behalf.refused.disowned"] });
  }
  const id = await insertEntry(trx, { ...row, title, board_id: boardId });
  const ideaId = await postInName(trx, customer, {
    ...{ title, body: quote, bodyHtml: input.quoteHtml, boardId: boardId ?? 0 },
    language: customer.person.language ?? entering.rep.language,
    vote: { importance: input.importance, because: input.because, behalfId: id },
  });
  await updateEntry(trx, id, { idea_id: ideaId });
  return { id, ideaId, fresh: true };
}

export interface IdeaInName {
  title: string;
  body: string;
  bodyHtml: string;
  boardId: number;
  language: string;
  vote: VoteInput;
}

/** The board's own questions stay open: the customer, or a rep, answers them on the idea. */
export async function postInName(
  trx: Trx,
  { viewer }: Pick<Customer, "viewer">,
  { vote, ...words }: IdeaInName,
): Promise<number> {
  const idea = { ...words, authorId: viewer.id, createdAt: now() };
  const { id, status } = await insertIdea(trx, { ...idea, clock: await clockOfNewIdea(trx, idea) });
  await followByItself(trx, viewer.id, { kind: "idea", id }, "author");
  await indexIdea(trx, id);
  await recordActivity(trx, viewer, "idea.posted", { kind: "idea", id });
  if (status.takesVotes) await putVote(trx, viewer, id, { known: undefined, input: vote });
  return id;
}

/** Both have to see the board, and it has to take ideas of the customer. */
async function checkBoards(
  trx: Trx,
  { rep, customer }: Entering,
  boardId: number | null,
): Promise<void> {
  for (const viewer of [rep, customer.viewer]) {
    const board = boardId === null ? undefined : await findBoardById(trx, viewer, boardId);
    if (board && canPostOn(viewer, board)) continue;
    throw new Invalid({ boardId: [board ? "intake:refused.retired" : "shared:errors.choice"] });
  }
}

async function ideaOf(trx: Trx, entryId: number): Promise<number> {
  return (await getEntry(trx, entryId)).idea_id ?? 0;
}
