import { fieldNeeds } from "~/features/boards/board-field";
import {
  FIELD_CHOICES_MAX,
  FIELD_CHOICES_MIN,
  FIELD_NAME_MAX,
  FIELD_NAME_MIN,
  FIELD_TEXT_MAX,
  FIELD_UNIT_MAX,
  type FieldKind,
  fieldKinds,
} from "~/platform/asked-field";
import type { NamedBoard } from "./import-places.server";
import type { NewAccountField, NewField } from "./import-store";
import { RowCells } from "./row-cells.server";
import { BOARD_ACCESS } from "./row-idea-more.server";
import type { RowResult, RowValues } from "./row-problem";
import { splitWords } from "./split-words.server";

export const REQUIRED_FIELD_COLUMNS = ["board", "name"] as const;
export const REQUIRED_ACCOUNT_FIELD_COLUMNS = ["name"] as const;

const LONGEST_NAME = 200;
const LONGEST_CHOICES = 100_000;

/** A field as a file describes it. */
export interface DescribedField extends Omit<NewField, "boardId" | "position"> {
  /** Choices that are offered no more, and that ideas still answer. */
  formerChoices: string[];
}

/** An own field of accounts as a file describes it. */
export interface DescribedAccountField extends Omit<NewAccountField, "position"> {
  formerChoices: string[];
}

/** One field of the file. Times in milliseconds since the Unix epoch. */
export interface FieldRow {
  board: NamedBoard;
  field: DescribedField;
}

/** Reads one row of the file of fields by the rules of docs/import.md. */
export function parseFieldRow(values: RowValues, nowAt = Date.now()): RowResult<FieldRow> {
  const cells = new RowCells(values);
  const board = cells.required("board", cells.text("board", LONGEST_NAME));
  const name = readName(cells);
  const kind = cells.choice("kind", fieldKinds) ?? "text";
  const need = cells.choice("need", fieldNeeds) ?? "optional";
  const more = readMore(cells, kind, nowAt);
  const slug = cells.text("board_slug", LONGEST_NAME);
  const access = cells.choice("board_access", BOARD_ACCESS);
  const whole = board !== null && name !== null;
  return cells.result(
    whole ? { board: { name: board, slug, access }, field: { name, kind, need, ...more } } : null,
  );
}

/** Reads one row of the file of own fields of accounts by the rules of docs/import.md. */
export function parseAccountFieldRow(
  values: RowValues,
  nowAt: number,
): RowResult<DescribedAccountField> {
  const cells = new RowCells(values);
  const name = readName(cells);
  const kind = cells.choice("kind", fieldKinds) ?? "text";
  const more = readMore(cells, kind, nowAt);
  return cells.result(name === null ? null : { name, kind, ...more });
}

function readMore(cells: RowCells, kind: FieldKind, nowAt: number) {
  return {
    ...readChoices(cells, kind),
    unit: kind === "number" ? (cells.text("unit", FIELD_UNIT_MAX) ?? "") : "",
    retiredAt: cells.time("retired_at", nowAt),
    createdAt: cells.time("created_at", nowAt),
  };
}

function readName(cells: RowCells): string | null {
  const name = cells.required("name", cells.text("name", Number.POSITIVE_INFINITY));
  if (name === null || (name.length >= FIELD_NAME_MIN && name.length <= FIELD_NAME_MAX))
    return name;
  return cells.refuse("name", "fieldName", { least: FIELD_NAME_MIN, most: FIELD_NAME_MAX });
}

function readChoices(cells: RowCells, kind: FieldKind) {
  if (kind !== "choice") return { choices: [], formerChoices: [] };
  const read = (column: string) => [...new Set(splitWords(cells, column, LONGEST_CHOICES))];
  const [choices, formerChoices] = [read("choices"), read("former_choices")];
  const fits = choices.length >= FIELD_CHOICES_MIN && choices.length <= FIELD_CHOICES_MAX;
  if (!fits || [...choices, ...formerChoices].some((each) => each.length > FIELD_TEXT_MAX)) {
    const most = { most: FIELD_CHOICES_MAX, longest: FIELD_TEXT_MAX };
    cells.refuse("choices", "choicesInvalid", { least: FIELD_CHOICES_MIN, ...most });
  }
  return { choices, formerChoices };
}
