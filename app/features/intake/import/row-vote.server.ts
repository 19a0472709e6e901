import type { NamedPerson } from "./named-person";
import { readPerson } from "./row-author.server";
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
  voter: NamedPerson;
  importance: 1 | 2 | 3 | null;
  because: string | null;
  createdAt: number | null;
  /** What only an export of ours says; null for every other file. */
  more: VoteMore | null;
}

export interface VoteMore {
  /** Of the voter when voting; by name. */
  account: string | null;
  byStaff: boolean;
  firstAt: number | null;
  withdrawnAt: number | null;
}

/** Reads one row of the votes file by the rules of docs/import.md. */
export function parseVoteRow(values: RowValues, nowAt = Date.now()): RowResult<VoteRow> {
  const cells = new RowCells(values);
  const ideaExternalId = cells.required(
    "idea_external_id",
    cells.text("idea_external_id", LONGEST_NAME),
  );
  const voter = readPerson(cells, "voter");
  if (!cells.exact) cells.required("voter_email", voter.email);
  const rest = {
    importance: readImportance(cells),
    because: cells.text("because", LONGEST_BECAUSE),
    createdAt: cells.time("created_at", nowAt),
    more: cells.exact ? readMore(cells, nowAt) : null,
  };
  return cells.result(ideaExternalId === null ? null : { ideaExternalId, voter, ...rest });
}

function readMore(cells: RowCells, nowAt: number): VoteMore {
  return {
    account: cells.text("account", LONGEST_NAME),
    byStaff: cells.flag("by_staff"),
    firstAt: cells.time("first_at", nowAt),
    withdrawnAt: cells.time("withdrawn_at", nowAt),
  };
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
