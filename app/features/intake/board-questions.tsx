import type { BoardField } from "~/features/boards/board-field";
import { FieldInputs } from "~/features/ideas/field-inputs";
import type { FormView } from "~/ui/form-view";

export interface BoardQuestionsProps {
  /** What all boards ask. */
  fields: readonly BoardField[];
  /** The id of the chosen board, in words. */
  chosen: string;
  view: FormView;
  language: string;
}

/**
 * What the chosen board asks. The questions of the others are there unseen, so that answers to them
 * stay for who comes back to their board.
 */
export function BoardQuestions({ fields, chosen, view, language }: BoardQuestionsProps) {
  return fields.map((field) => {
    const asked = String(field.boardId) === chosen;
    return (
      <div key={field.id} hidden={!asked}>
        <FieldInputs
          fields={[asked ? field : { ...field, need: "optional" }]}
          view={view}
          language={language}
        />
      </div>
    );
  });
}
