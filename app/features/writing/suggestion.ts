/** What a text field may offer while somebody writes, by the character that begins it. */
export const suggestionKinds = { "@": "people", "#": "ideas", ":": "emoji" } as const;
export type SuggestionMark = keyof typeof suggestionKinds;

export const SUGGESTIONS_MAX = 8;
/** A longer one is a sentence. */
export const SUGGESTION_QUERY_MAX = 40;

/** One thing that may take the place of what is typed. */
export interface Suggestion {
  insert: string;
  title: string;
  detail: string;
  /** Of the title, where it is what somebody wrote. */
  language?: string;
  /** A character that stands before it. */
  glyph?: string;
  /** A person's picture, or their initials. */
  person?: { portrait: string | null; staff: boolean };
}

/** What a text is about, and who reads it. */
export interface SuggestionsAbout {
  /** Who took part in this idea is offered first. */
  ideaId?: number | undefined;
  /** Whether only the team reads what stands in this form, so that nobody else can be meant. */
  forTeam?: ((form: HTMLFormElement | null) => boolean) | undefined;
}

/** For a form that only the team reads. */
export const alwaysForTeam = () => true;

/** What is being typed: the mark, where it stands, and what follows it up to the caret. */
export interface SuggestionQuery {
  mark: SuggestionMark;
  from: number;
  query: string;
}

/** Not inside a word, an address or a number such as 10:30. */
const TYPED =
  /(?<![\p{L}\p{N}\p{M}_@#:/\\.-])(?:@(?<person>[\p{L}\p{N}\p{M}-]{0,39})|#(?<idea>\d{1,7}|\p{L}[\p{L}\p{N}\p{M} -]{0,38})|:(?<emoji>[\p{L}+][\p{L}\p{N}\p{M}_+-]{0,38}|[+-]1)?)$/u;

/** What is being typed before the caret, if it asks for suggestions. */
export function findSuggestionQuery(text: string, caret: number): SuggestionQuery | null {
  const line =
    text
      .slice(Math.max(0, caret - SUGGESTION_QUERY_MAX), caret)
      .split("\n")
      .at(-1) ?? "";
  const found = TYPED.exec(line);
  if (!found || insideCode(text.slice(0, caret))) return null;
  const mark = found[0][0] as SuggestionMark;
  const query = found[0].slice(1);
  return { mark, from: caret - found[0].length, query };
}

/** In code a mark is only a character. */
function insideCode(before: string): boolean {
  const fences = before.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return fences % 2 === 1 || (line.match(/`/g)?.length ?? 0) % 2 === 1;
}
