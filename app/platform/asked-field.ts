import type { FieldKind } from "~db/schema";

export type { FieldKind };

export const FIELD_NAME_MIN = 2;
export const FIELD_NAME_MAX = 60;
export const FIELD_UNIT_MAX = 20;
/** The longest answer, and the longest choice. */
export const FIELD_TEXT_MAX = 200;
export const FIELD_CHOICES_MIN = 2;
export const FIELD_CHOICES_MAX = 50;

export const fieldKinds = ["text", "choice", "number"] as const satisfies FieldKind[];

/** Something that a community asks in its own words, of its ideas or of its accounts. */
export interface AskedField {
  id: number;
  name: string;
  kind: FieldKind;
  choices: string[];
  /** What a number counts; "" where nothing has to be said. */
  unit: string;
  retired: boolean;
}

/** The answers of a form as they were typed, by the number of their field. */
export type Answers = ReadonlyMap<number, string>;

/** Answers as they are stored, by the number of their field. */
export type Values = ReadonlyMap<number, string | number>;

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

/** A stored answer as people type it in this language, for {@link readNumber} to read again. */
export function typedAnswer(value: string | number, language: string): string {
  if (typeof value === "string") return value;
  const decimal = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 });
  return decimal.format(value);
}

/** Why a text is no answer to a field. */
export type AnswerFault = "noNumber" | "tooLong" | "choice";

/**
 * What is wrong with a text as an answer; a choice that is offered no more stays where it is.
 * @param known What is answered already; null where nothing is.
 */
export function faultOf(
  field: Pick<AskedField, "id" | "kind" | "choices">,
  text: string,
  known: Values | null,
): AnswerFault | undefined {
  if (field.kind === "number") return readNumber(text) === undefined ? "noNumber" : undefined;
  if (text.length > FIELD_TEXT_MAX) return "tooLong";
  const offered = field.kind === "text" || field.choices.includes(text);
  return offered || known?.get(field.id) === text ? undefined : "choice";
}

/** A text that {@link faultOf} has nothing against, as it is stored. */
export function answerValue(field: Pick<AskedField, "kind">, text: string): string | number {
  return field.kind === "number" ? (readNumber(text) ?? 0) : text;
}
