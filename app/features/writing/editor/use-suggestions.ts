import { useCallback, useEffect, useState } from "react";
import {
  findSuggestionQuery,
  type Suggestion,
  type SuggestionMark,
  type SuggestionQuery,
  type SuggestionsAbout,
} from "../suggestion";
import { applyChange, writtenIn } from "./apply-change";
import { fetchSuggestions } from "./fetch-suggestions";
import { putIn } from "./text-change";
import { useSuggestionKeys } from "./use-suggestion-keys";

const PAUSE_MS = 150;

/** What is offered for what is being typed in a field, and which of it is chosen. */
export function useSuggestions(field: HTMLTextAreaElement, { ideaId, forTeam }: SuggestionsAbout) {
  const [asked, setAsked] = useState<SuggestionQuery | null>(null);
  const [found, setFound] = useState<Suggestion[]>([]);
  const [active, setActive] = useState(0);
  const close = useCallback(() => {
    setAsked(null);
    setFound([]);
  }, []);
  const take = useCallback(
    ({ insert }: Suggestion) => {
      if (!asked) return;
      const at = asked.from + insert.length + 1;
      const change = { from: asked.from, to: field.selectionEnd, insert: `${insert} ` };
      applyChange(field, { ...change, start: at, end: at });
      close();
    },
    [field, asked, close],
  );
  useTyping(field, setAsked, close);
  useEffect(() => {
    if (!asked) return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const about = { ideaId, team: forTeam?.(field.form) === true };
      const suggestions = await fetchSuggestions(asked, about, asking.signal);
      if (asking.signal.aborted) return;
      setFound(suggestions);
      setActive(0);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [field, asked, ideaId, forTeam]);
  useSuggestionKeys(field, { found, active, setActive, take, close });
  /** Puts a mark where the caret stands, so that what may follow it is offered. */
  const begin = (mark: SuggestionMark) => {
    const { text, start } = writtenIn(field);
    const gap = start === 0 || /\s$/.test(text.slice(0, start)) ? "" : " ";
    applyChange(field, putIn(writtenIn(field), gap + mark));
    setAsked({ mark, from: start + gap.length, query: "" });
  };
  return { asked, found, active, take, begin };
}

/** A lone `:` is punctuation: it asks for nothing until letters follow, unless the toolbar set it. */
function useTyping(
  field: HTMLTextAreaElement,
  ask: (query: SuggestionQuery | null) => void,
  close: () => void,
): void {
  useEffect(() => {
    const typed = () => {
      const query = findSuggestionQuery(field.value, field.selectionEnd);
      const enough =
        query && (query.mark === "@" || query.query.length >= (query.mark === ":" ? 2 : 1));
      if (enough && field.selectionStart === field.selectionEnd) ask(query);
      else close();
    };
    const moved = (event: KeyboardEvent) => {
      if (/^(?:ArrowLeft|ArrowRight|Home|End|Page)/.test(event.key)) close();
    };
    field.addEventListener("input", typed);
    field.addEventListener("keyup", moved);
    field.addEventListener("blur", close);
    field.addEventListener("pointerdown", close);
    return () => {
      field.removeEventListener("input", typed);
      field.removeEventListener("keyup", moved);
      field.removeEventListener("blur", close);
      field.removeEventListener("pointerdown", close);
    };
  }, [field, ask, close]);
}
