import type { RequestCause, RequestState } from "~db/schema";
import type { Because } from "./because";

/** That the reader was asked a question, with what spoke for them. */
export interface OwnRequest {
  state: RequestState;
  /** An employee names somebody else, or answers. */
  canPass: boolean;
  cause: RequestCause;
  /** Who named them; null for nobody, or a former member. */
  passedBy: string | null;
  because: Omit<Because, "topics"> & { topics: string[] };
}

/** One of those who were asked, as the team reads it. */
export interface RequestLine {
  id: number;
  person: { name: string; handle: string } | null;
  state: RequestState;
  cause: RequestCause;
  at: number;
}
