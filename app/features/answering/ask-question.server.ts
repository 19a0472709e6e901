import { postComment } from "~/features/comments/post-comment.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { questionDraftKey } from "~/features/writing/draft";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canAsk } from "./answering.policy";
import { insertAsked, listQuestions } from "./questions.queries.server";

export interface AskInput {
  /** The question of the bank that it began with; null for the writer's own. */
  questionId: number | null;
  /** Markdown, and as rendered. */
  body: string;
  bodyHtml: string;
  /** Of the words; that of the writer's pages where it is left out. */
  language?: string | undefined;
}

/**
 * Asks in the discussion, in public, which counts as an answer of the company. Sent twice it is one.
 * @returns the comment's id.
 */
export async function askQuestion(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: AskInput,
): Promise<number> {
  const idea = await getIdeaState(trx, viewer, ideaId);
  allow(viewer, canAsk(viewer, idea));
  const { questionId, ...words } = input;
  const known =
    questionId === null || (await listQuestions(trx)).some(({ id }) => id === questionId);
  if (!known) throw new Invalid({ question: ["shared:errors.choice"] });
  const commentId = await postComment(trx, viewer, ideaId, {
    ...words,
    stance: "question",
    parentId: null,
    internal: false,
    draftKey: questionDraftKey(ideaId),
  });
  if (questionId !== null) {
    await insertAsked(trx, { comment_id: commentId, question_id: questionId, idea_id: ideaId });
  }
  return commentId;
}
