import { listFields } from "~/features/boards/board-fields.queries.server";
import { changeAnswers } from "~/features/ideas/answer-fields.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Answers } from "~/platform/asked-field";
import type { Trx } from "~db/connect.server";
import { canAnswerBoard } from "./triage.policy";

/** The idea answers all fields of its board as given, also those that only staff see. */
export async function answerBoard(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: { answers: Answers; version: string },
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canAnswerBoard(viewer));
  const fields = await listFields(trx, viewer, [idea.boardId]);
  await changeAnswers(trx, viewer, ideaId, { fields, ...input });
}
