import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { SIMILAR_FROM_LETTERS, type SimilarIdea } from "./similar-idea";

const PAUSE_MS = 200;

export interface SimilarIdeas {
  ideas: SimilarIdea[];
  /** The title that they are like. */
  title: string;
}

const NOTHING: SimilarIdeas = { ideas: [], title: "" };

/**
 * The ideas like a title that is being typed, asked for when the typing pauses; until the answer
 * comes the former ones stay. Begins with what the server found. A vote on one of them asks anew.
 */
export function useSimilarIdeas(title: string, found: SimilarIdeas = NOTHING): SimilarIdeas {
  const { load, data = found } = useFetcher<SimilarIdeas>();
  const wanted = title.trim();
  const enough = wanted.length >= SIMILAR_FROM_LETTERS;
  useEffect(() => {
    if (!enough) return;
    const address = `/ideas/similar?title=${encodeURIComponent(wanted)}`;
    const timer = setTimeout(() => load(address), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, enough, load]);
  return enough ? data : NOTHING;
}
