import type { MergeField } from "./merge-fields";

/** A template or question, filled in for one idea. */
export interface FilledText {
  /** Markdown. */
  text: string;
  language: string;
  /** The fields for which the idea has nothing; a mark stands in their place. */
  missing: MergeField[];
}
