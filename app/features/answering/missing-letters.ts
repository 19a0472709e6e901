import { type EvidenceKind, evidenceKinds } from "~/features/evidence/evidence";

/** How many open ideas an account wants, and those about which it has not said everything. */
export interface MissingLetters {
  wanted: number;
  ideas: UnfinishedIdea[];
}

/** An idea that an account wants, and what the account has not said about it. */
export interface UnfinishedIdea {
  id: number;
  title: string;
  language: string;
  path: string;
  letters: { kind: EvidenceKind; said: boolean; question: SheetQuestion | null }[];
}

/** The next best question of a kind, in the language of the account. */
export interface SheetQuestion {
  id: number;
  text: string;
  language: string;
}

/** Of the bank: a question with the board that it is for, and those of one board before those of all. */
export interface BankQuestion extends SheetQuestion {
  kind: EvidenceKind;
  boardId: number | null;
}

/**
 * The four letters of an idea, each said or with the question that would bring it: one written for the
 * idea's board before one for all, one that nobody asked there before one that somebody did.
 */
export function lettersOf(
  idea: { boardId: number; said: ReadonlySet<EvidenceKind>; asked: ReadonlySet<number> },
  bank: readonly BankQuestion[],
): UnfinishedIdea["letters"] {
  return evidenceKinds.map((kind) => {
    if (idea.said.has(kind)) return { kind, said: true, question: null };
    const [best] = bank
      .filter((each) => each.kind === kind)
      .filter(({ boardId }) => boardId === null || boardId === idea.boardId)
      .sort((left, right) => rank(left, idea.asked) - rank(right, idea.asked));
    return { kind, said: false, question: best ? sheetQuestion(best) : null };
  });
}

const ASKED_ALREADY = 2;

function rank({ id, boardId }: BankQuestion, asked: ReadonlySet<number>): number {
  return (asked.has(id) ? ASKED_ALREADY : 0) + (boardId === null ? 1 : 0);
}

const sheetQuestion = ({ id, text, language }: BankQuestion) => ({ id, text, language });
