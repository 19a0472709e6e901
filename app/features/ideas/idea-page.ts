import type { FieldValue } from "./field-value";
import type { IdeaCard } from "./idea";

/** An idea with all that its own page says of it. */
export interface IdeaPage extends IdeaCard {
  bodyHtml: string;
  /** Set while a rep's entry in the author's name; `by` is null for a former member. */
  entered: { by: string | null } | null;
  version: number;
  /** Why it is hidden; only product, admin and the author get this far. */
  hiddenReason: string | null;
  /** Votes that an import only counted, here and on what was merged into it. */
  importedVoteCount: number;
  /** What it answers to the fields of its board. */
  answers: FieldValue[];
}

/** What the viewer may do with the idea's own words. */
export interface IdeaPermissions {
  edit: boolean;
  delete: boolean;
  withdraw: boolean;
  report: boolean;
  /** Kept from editing by the status alone. */
  editLater: boolean;
  /** Whether what is new can be said in a comment. */
  commentInstead: boolean;
}
