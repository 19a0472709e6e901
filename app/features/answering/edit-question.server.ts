import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { excerpt } from "~/platform/excerpt";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";
import { canKeepWords } from "./answering.policy";
import { refuseUnknownBoard } from "./board-of-words.server";
import { chooseText } from "./choose-text";
import { textsAsFields } from "./language-texts.server";
import type { QuestionRecord } from "./question";
import type { QuestionInput } from "./question.schema.server";
import {
  insertQuestion,
  lockQuestion,
  setQuestionTexts,
  updateQuestion,
} from "./questions.queries.server";
import type { LanguageTexts } from "./template";

const NAME_LENGTH = 80;
const staffOnly = { staffOnly: true };

/** What a question's form shows and its version is made of. */
export function questionFields(question: Pick<QuestionRecord, "kind" | "board" | "texts">) {
  return fieldsOf({ ...question, boardId: question.board?.id ?? null });
}

/** A question is called by how it begins, in the reader's language where it has words in that. */
export function questionName(texts: LanguageTexts, language: string): string {
  return excerpt(chooseText(texts, [language])?.text ?? "", NAME_LENGTH);
}

/** @returns its id. */
export async function createQuestion(
  trx: Trx,
  viewer: Viewer,
  input: QuestionInput,
): Promise<number> {
  allow(viewer, canKeepWords(viewer));
  const { kind, boardId, texts } = input;
  await refuseUnknownBoard(trx, viewer, boardId);
  const id = (await insertQuestion(trx, { kind, board_id: boardId, created_at: now() })) ?? 0;
  await setQuestionTexts(trx, id, texts);
  const subject = { kind: "spin_question", id } as const;
  const details = { name: questionName(texts, viewer.language) };
  await recordActivity(trx, viewer, "spin_question.created", subject, details, staffOnly);
  return id;
}

/** Changes a question; where it was asked it stays as it was. Changed meanwhile is a Conflict. */
export async function editQuestion(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: QuestionInput,
): Promise<void> {
  const question = await lockQuestion(trx, id);
  allow(viewer, canKeepWords(viewer));
  const stored = questionFields(question);
  if (sameFields(stored, fieldsOf(input))) return;
  refuseStale(stored, input.version);
  const { kind, boardId, texts } = input;
  if (boardId !== question.board?.id) await refuseUnknownBoard(trx, viewer, boardId);
  await updateQuestion(trx, id, { kind, board_id: boardId });
  await setQuestionTexts(trx, id, texts);
  const subject = { kind: "spin_question", id } as const;
  const details = { name: questionName(texts, viewer.language) };
  await recordActivity(trx, viewer, "spin_question.edited", subject, details, staffOnly);
}

function fieldsOf({ kind, boardId, texts }: Omit<QuestionInput, "version">) {
  return { kind, board: boardId ?? "", ...textsAsFields(texts) };
}
