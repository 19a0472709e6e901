import type { EvidenceKind } from "~/features/evidence/evidence";
import type { FilledText } from "./filled-text";
import type { LanguageTexts } from "./template";

export const QUESTION_MAX = 600;

/** A SPIN question as it is kept. */
export interface QuestionRecord {
  id: number;
  /** Which of the product's own questions it is; null for one that was written here. */
  defaultKey: string | null;
  kind: EvidenceKind;
  board: { id: number; name: string } | null;
  texts: LanguageTexts;
  retired: boolean;
}

/** A question filled in for one idea. */
export interface QuestionChoice extends FilledText {
  id: number;
  /** Whether somebody asked it on this idea already. */
  asked: boolean;
}

/** The questions of one kind, with how much the idea has of that kind already. */
export interface QuestionGroup {
  kind: EvidenceKind;
  statementCount: number;
  questions: QuestionChoice[];
}

/** The kinds of which nothing is known come first; otherwise S, P, I, N. */
export function unknownFirst(groups: readonly QuestionGroup[]): QuestionGroup[] {
  const known = (group: QuestionGroup) => Number(group.statementCount > 0);
  return [...groups].sort((left, right) => known(left) - known(right));
}
