import { recordActivity } from "~/features/activity/record-activity.server";
import { opensTo } from "~/features/boards/board-access";
import { getBoardById } from "~/features/boards/boards.queries.server";
import { setBoard } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { settleVotes } from "~/features/votes/settle-votes.server";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canModerate } from "./triage.policy";

export interface MoveInput {
  boardId: number;
  /** That more people will read the idea, and everything written on it, is understood. */
  confirmed: boolean;
}

/**
 * The idea stands on another board, with all that was written on it. What it answered to the fields
 * of the former board is kept and not shown until it comes back.
 * @throws Invalid at `confirmed` where the new board is open to more people and nobody said yes.
 */
export async function moveIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: MoveInput,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer));
  if (input.boardId === idea.boardId) return;
  const board = await getBoardById(trx, viewer, input.boardId);
  if (board.retired) throw new Invalid({ board: ["triage:move.retired"] });
  if (opensTo({ id: idea.boardId, access: idea.boardAccess }, board) && !input.confirmed) {
    throw new Invalid({ confirmed: [`triage:move.confirm.${board.access}`] });
  }
  const from = await getBoardById(trx, viewer, idea.boardId);
  await setBoard(trx, idea, board.id);
  await indexIdea(trx, ideaId);
  await settleVotes(trx, ideaId);
  await recordActivity(
    trx,
    viewer,
    "idea.moved",
    { kind: "idea", id: ideaId },
    { from: from.id, to: board.id, opened: opensTo(from, board) },
  );
}
