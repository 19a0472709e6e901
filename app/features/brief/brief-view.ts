import type { Writer } from "./revision";
import type { Section } from "./section";
import type { SuggestionView } from "./suggestion";

/** A brief as its readers see it. */
export interface BriefView {
  path: string;
  sections: {
    section: Section;
    html: string;
    /** Who wrote some of it, who wrote most of it first. */
    writers: Writer[];
    /** Whether somebody without a name wrote some of it. */
    former: boolean;
  }[];
  /** Whether some of it was drafted from the ideas and nobody rewrote it. */
  drafted: boolean;
  version: number;
  /** What waits to be decided, oldest first. */
  suggestions: SuggestionView[];
  /** How many wait, also those that are not shown here. */
  open: number;
  can: { suggest: boolean };
  /** Whether the reader is invited to write and has not answered. */
  invited: boolean;
}
