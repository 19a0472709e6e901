import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { QuickChoices } from "./quick-form-data";

const PAUSE_MS = 250;

/**
 * Choices that are asked for anew when typing pauses; until the answer comes, and while nothing is
 * typed, those that the page came with. `ask` is called with what was typed into `name`.
 */
export function useChoices<K extends keyof QuickChoices>(
  kind: K,
  found: QuickChoices[K],
): { choices: QuickChoices[K]; ask: (asked: Record<string, string>) => void } {
  const { load, data } = useFetcher<QuickChoices>();
  const [asked, ask] = useState<Record<string, string> | null>(null);
  const address = asked ? `/on-behalf/choices?${new URLSearchParams({ kind, ...asked })}` : null;
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    if (!address) return;
    const timer = setTimeout(() => latest.current(address), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [address]);
  return { choices: data?.[kind] ?? found, ask };
}
