import { unnamedVoter } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import type { Reason } from "./idea";

interface ReasonRow {
  because: string;
  language: string;
  voter_id: number;
  name: string;
  votes_hidden: 0 | 1;
  account_name: string | null;
}

/** A vote's reason as the viewer reads it; a company would tell who the unnamed one is. */
export function toReason(viewer: Viewer, row: ReasonRow): Reason {
  const unnamed = unnamedVoter(viewer, { ...row, id: row.voter_id });
  return {
    text: row.because,
    language: row.language,
    name: unnamed ? null : row.name,
    unnamed,
    account: unnamed ? null : row.account_name,
  };
}
