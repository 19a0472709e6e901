import { ownViews, type QuestionView, questionViews } from "./shown-question";

const WORDS_MOST = 200;
const NUMBER = /^[1-9]\d{0,14}$/;

/** What the address of the list asks for; what it cannot mean it asks not. */
export function readQuestionsPlace(
  query: URLSearchParams,
  signedIn: boolean,
): {
  view: QuestionView;
  tagId: number | null;
  /** As it was written; what it names may not be there for the reader. */
  idea: string | null;
  words: string;
  before: number | null;
} {
  const view = questionViews.find((each) => each === query.get("show")) ?? "all";
  return {
    view: signedIn || !ownViews.includes(view) ? view : "all",
    tagId: numberOf(query.get("tag")),
    idea: query.get("idea"),
    words: (query.get("q") ?? "").slice(0, WORDS_MOST).trim(),
    before: numberOf(query.get("before")),
  };
}

function numberOf(text: string | null): number | null {
  return NUMBER.test(text ?? "") ? Number(text) : null;
}
