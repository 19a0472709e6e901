import { listOpenFields } from "~/features/boards/board-fields.queries.server";
import { changeAnswers } from "~/features/ideas/answer-fields.server";
import { type EditIdeaInput, editIdea } from "~/features/ideas/edit-idea.server";
import { carriesExactly, giveTags } from "~/features/ideas/give-tags.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { TagSet } from "~/features/tags/tag-group";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import type { Answers } from "~/platform/asked-field";
import type { Db, Trx } from "~db/connect.server";

export interface ReviseIdeaInput extends EditIdeaInput {
  /** Undefined where the form showed no tags. */
  tagIds: number[] | undefined;
  answers: Answers;
  /** Of the answers; undefined where the form showed none. */
  answersVersion: string | undefined;
}

/** The tags that belong to the words of an idea: those of groups for everyone. */
export async function listRevisedTags(db: Db, viewer: Viewer, ideaId: number): Promise<TagSet[]> {
  const sets = await listTagSets(db, viewer, ideaId);
  return sets.filter(({ group }) => group?.access === "everyone");
}

/**
 * The idea says, carries and answers what the form says; all of it or nothing. Who may edit the words
 * may do so.
 * @throws Invalid at a group of tags or a field; Conflict as {@link editIdea} and for the answers.
 */
export async function reviseIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { tagIds, answers, answersVersion, ...words }: ReviseIdeaInput,
): Promise<void> {
  await editIdea(trx, viewer, ideaId, words);
  if (tagIds) {
    const given = { sets: await listRevisedTags(trx, viewer, ideaId), tagIds, field: "tagIds" };
    // A rule that has come since binds whoever chooses tags, not who mends a word.
    if (!(await carriesExactly(trx, ideaId, given))) await giveTags(trx, viewer, ideaId, given);
  }
  if (answersVersion === undefined) return;
  const idea = await getIdeaState(trx, viewer, ideaId);
  const fields = await listOpenFields(trx, viewer, [{ id: idea.boardId }]);
  await changeAnswers(trx, viewer, ideaId, { fields, answers, version: answersVersion });
}
