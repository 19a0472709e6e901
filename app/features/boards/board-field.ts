import type { FieldKind, FieldNeed } from "~db/schema";

export type { FieldKind, FieldNeed };

export const FIELD_NAME_MIN = 2;
export const FIELD_NAME_MAX = 60;
export const FIELD_UNIT_MAX = 20;
/** The longest answer, and the longest choice. */
export const FIELD_TEXT_MAX = 200;
export const FIELD_CHOICES_MIN = 2;
export const FIELD_CHOICES_MAX = 50;
export const FIELDS_PER_BOARD_MAX = 20;

export const fieldKinds = ["text", "choice", "number"] as const satisfies FieldKind[];
export const fieldNeeds = ["asked", "optional", "staff_only"] as const satisfies FieldNeed[];

/** Something that a board asks about each of its ideas. */
export interface BoardField {
  id: number;
  boardId: number;
  name: string;
  kind: FieldKind;
  need: FieldNeed;
  choices: string[];
  /** What a number counts; "" where nothing has to be said. */
  unit: string;
  retired: boolean;
}

/** The name of a field in forms and in addresses. */
export function fieldParam(fieldId: number): string {
  return `field_${fieldId}`;
}

/** The number of the field that a form or an address names so; undefined for other names. */
export function fieldIdOf(param: string): number | undefined {
  const digits = /^field_([1-9]\d{0,14})$/.exec(param)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** One choice a line, each once, in their order. */
export function splitChoices(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

const NUMBER = /^-?\d{1,12}(?:[.,]\d{1,6})?$/;

/** A number as people type it, with a point or a comma; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const compact = text.replace(/[\s\u00a0\u202f]/g, "");
  return NUMBER.test(compact) ? Number(compact.replace(",", ".")) : undefined;
}
