import type { Viewer } from "~/features/people/viewer";
import { chooseText } from "./choose-text";
import type { QuestionRecord } from "./question";
import type { QuestionLine } from "./question-list";

/** A question as it stands in the list, in the reader's language where it has words in that. */
export function questionLine(
  viewer: Viewer,
  { defaultLanguage }: { defaultLanguage: string },
  { texts, id, kind, board, retired }: QuestionRecord,
): QuestionLine {
  const chosen = chooseText(texts, [viewer.language, defaultLanguage]);
  return {
    ...{ id, kind, board, retired },
    text: chosen?.text ?? "",
    language: chosen?.language ?? "",
    languages: Object.keys(texts).sort(),
  };
}
