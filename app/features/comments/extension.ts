import { BODY_MAX } from "~/features/ideas/idea";

/** Who extended an idea, and by which of their comments. */
export interface Extender {
  personId: number;
  /** Null for a former member. */
  name: string | null;
  /** In the order in which they were taken up. */
  commentIds: number[];
}

/**
 * The body of an idea with the words of a comment quoted beneath it, to be worked on. The body alone
 * where both are too long for one idea. The quote names nobody: a name in a text outlives its person.
 */
export function withComment(body: string, comment: string): string {
  const quote = comment
    .trim()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
  const both = [body.trimEnd(), quote].filter((part) => part !== "").join("\n\n");
  return both.length > BODY_MAX ? body : both;
}
