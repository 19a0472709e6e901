import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { limitLinks } from "~/features/writing/limit-links.server";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { giveQuestionTags } from "./give-question-tags.server";
import { QUESTION_TITLE_MIN } from "./question";
import { canEditQuestion, canNameAsker, canTagQuestion } from "./question.policy";
import { lockQuestion, updateQuestion } from "./question-rows.server";
import { indexQuestion } from "./question-words.server";
import { recordQuestion } from "./record-question.server";

/**
 * Other words for a question. @throws Invalid for a new title that is too short.
 * @throws Conflict when they changed since the form was shown.
 */
export async function editQuestion(
  trx: Trx,
  viewer: Viewer,
  id: number,
  edit: { title: string; body: string; bodyHtml: string; version: number },
): Promise<void> {
  const { row, state } = await lockQuestion(trx, viewer, id);
  allow(viewer, canEditQuestion(viewer, state));
  requireSignedIn(viewer);
  if (row.title === edit.title && row.body === edit.body) return;
  if (row.title !== edit.title && edit.title.length < QUESTION_TITLE_MIN) {
    const tooShort = errorKey("shared:errors.tooShort", { count: QUESTION_TITLE_MIN });
    throw new Invalid({ title: [tooShort] });
  }
  if (row.version !== edit.version) {
    const { version, title, body } = row;
    throw new Conflict("shared:errors.changed", { version, title, body });
  }
  await limitLinks(trx, viewer, edit.bodyHtml);
  await updateQuestion(trx, id, {
    ...{ title: edit.title, body: edit.body, body_html: edit.bodyHtml },
    ...{ version: row.version + 1, edited_at: now() },
  });
  await indexQuestion(trx, id);
  await recordQuestion(trx, viewer, "question.edited", row);
}

/** What a question is about, in tags: those who know of it are asked. */
export async function tagQuestion(
  trx: Trx,
  viewer: Viewer,
  id: number,
  tagIds: readonly number[],
): Promise<void> {
  const { row, state } = await lockQuestion(trx, viewer, id);
  allow(viewer, canTagQuestion(viewer, state));
  if (!(await giveQuestionTags(trx, viewer, id, tagIds))) return;
  await recordQuestion(trx, viewer, "question.tagged", row);
}

/** Lets others read who asked. */
export async function nameAsker(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  await setNamed(trx, viewer, id, now());
}

/** Takes that back: from now on there is a kind, an industry and a size again. */
export async function unnameAsker(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  await setNamed(trx, viewer, id, null);
}

async function setNamed(trx: Trx, viewer: Viewer, id: number, at: number | null): Promise<void> {
  const { row, state } = await lockQuestion(trx, viewer, id);
  allow(viewer, canNameAsker(viewer, state));
  if (state.named === (at !== null)) return;
  await updateQuestion(trx, id, { named_at: at });
  await recordQuestion(trx, viewer, "question.named", row, { named: at !== null });
}
