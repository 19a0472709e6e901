import { RowCells } from "./row-cells.server";
import type { RowResult, RowValues } from "./row-problem";

export const REQUIRED_VOTE_COLUMNS = ["idea_external_id", "voter_email"] as const;

const LONGEST_NAME = 200;
const LONGEST_BECAUSE = 10_000;

const IMPORTANCE = new Map<string, 1 | 2 | 3>([
  ["1", 1],
  ["nice to have", 1],
  ["wäre schön", 1],
  ["schön zu haben", 1],
  ["2", 2],
  ["important", 2],
  ["wichtig", 2],
  ["3", 3],
  ["must have", 3],
  ["unverzichtbar", 3],
  ["muss sein", 3],
]);

/** One vote of the file; what is empty there is null. Times in milliseconds since the Unix epoch. */
export interface VoteRow {
  ideaExternalId: string;
  voterEmail: string;
  importance: 1 | 2 | 3 | null;
  because: string | null;
  createdAt: number | null;
}

/** Reads one row of the votes file by the rules of docs/import.md. */
export function parseVoteRow(values: RowValues, nowAt = Date.now()): RowResult<VoteRow> {
  const cells = new RowCells(values);
  const ideaExternalId = cells.required(
    "idea_external_id",
    cells.text("idea_external_id", LONGEST_NAME),
  );
  const voterEmail = cells.required("voter_email", cells.email("voter_email"));
  const rest = {
    importance: readImportance(cells),
    because: cells.text("because", LONGEST_BECAUSE),
    createdAt: cells.time("created_at", nowAt),
  };
  const complete = ideaExternalId !== null && voterEmail !== null;
  return cells.result(complete ? { ideaExternalId, voterEmail, ...rest } : null);
}

function readImportance(cells: RowCells): 1 | 2 | 3 | null {
  const value = cells.text("importance", LONGEST_NAME);
  if (value === null) return null;
  const word = value
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  return IMPORTANCE.get(word) ?? cells.refuse("importance", "importanceInvalid", { value });
}
