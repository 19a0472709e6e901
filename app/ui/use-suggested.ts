import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { FoundOption } from "./found-field";

const PAUSE_MS = 250;

/**
 * What completes a text, asked for at `path` when typing pauses; until the answer comes, what was
 * `known` before.
 */
export function useSuggested(path: string, known: readonly FoundOption[] = []) {
  const { load, data } = useFetcher<{ options: FoundOption[] }>();
  const [typed, onType] = useState("");
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    if (typed === "") return;
    const address = `${path}?${new URLSearchParams({ q: typed })}`;
    const timer = setTimeout(() => latest.current(address), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [path, typed]);
  return { options: data?.options ?? known, onType };
}
