import { readMoney, typedMoney } from "~/i18n/money";
import { readTypedNumber } from "~/i18n/typed-number";
import type { AskedField } from "~/platform/asked-field";
import {
  CONDITIONS_MAX,
  type Comparison,
  type Condition,
  comparisons,
  type FieldType,
  GROUPS_MAX,
  isKnownField,
  knownFields,
  ownFieldId,
  type Rule,
} from "./rule";

/** A condition as it stands in the form: all in the words that were typed. */
export interface DraftCondition {
  field: string;
  /** A comparison, after `not_` its opposite. */
  operator: string;
  values: readonly string[];
  /** The end of what lies between. */
  to: string;
}

/** A rule in the making; a group may be empty still. */
export type Draft = readonly (readonly DraftCondition[])[];

/** A field that the community asks about its accounts, as the editor needs it. */
export type OwnFieldChoice = AskedField;

/** In which currency and which language numbers are typed. */
export interface Notation {
  currency: string;
  language: string;
}

/** The names of a condition's inputs: the field, the operator, the values, the end. */
export function inputName(group: number, condition: number, part: "field" | "op" | "value" | "to") {
  return `g${group}c${condition}_${part}`;
}

/** The name of the input that says what a group is to compare next. */
export function nextFieldName(group: number): string {
  return `g${group}_next`;
}

/** What the inputs of a form say; gaps between them close. */
export function readDraft(values: (name: string) => readonly string[]): Draft {
  const groups: DraftCondition[][] = [];
  for (let group = 0; group < GROUPS_MAX; group++) {
    const conditions: DraftCondition[] = [];
    for (let at = 0; at < CONDITIONS_MAX; at++) {
      const [field = ""] = values(inputName(group, at, "field"));
      if (field === "") continue;
      const [operator = ""] = values(inputName(group, at, "op"));
      const [to = ""] = values(inputName(group, at, "to"));
      conditions.push({ field, operator, values: values(inputName(group, at, "value")), to });
    }
    if (conditions.length > 0 || values(`g${group}_there`).length > 0) groups.push(conditions);
  }
  return groups.length > 0 ? groups : [[]];
}

/** A rule as the form shows it. */
export function draftOf(rule: Rule | null, notation: Notation): Draft {
  return rule?.groups.map((group) => group.map((each) => draftCondition(each, notation))) ?? [[]];
}

function draftCondition(condition: Condition, notation: Notation): DraftCondition {
  const { field, comparison, not, values } = condition;
  const operator = not ? `not_${comparison}` : comparison;
  const typed = values.map((value) =>
    typeof value === "number" ? typedNumber(value, field, notation) : value,
  );
  const [first = "", to = ""] = typed;
  if (comparison === "between") return { field, operator, values: [first], to };
  const several = isKnownField(field) && knownFields[field] === "choice";
  return { field, operator, values: several || to === "" ? typed : [typed.join("; ")], to: "" };
}

/** How a field is compared; undefined for one that there is not. */
export function typeOf(field: string, own: readonly OwnFieldChoice[]): FieldType | undefined {
  if (isKnownField(field)) return knownFields[field];
  const id = ownFieldId(field);
  return own.find((each) => each.id === id)?.kind;
}

/** The operators of a type in their order: each comparison, and then its opposite. */
export function operatorsOf(type: FieldType): string[] {
  return comparisons[type].flatMap((comparison) => [comparison, `not_${comparison}`]);
}

/** Which comparison an operator is; null for none. */
export function readOperator(
  operator: string,
  type: FieldType,
): { comparison: Comparison; not: boolean } | null {
  const not = operator.startsWith("not_");
  const name = not ? operator.slice("not_".length) : operator;
  const comparison = comparisons[type].find((each) => each === name);
  return comparison ? { comparison, not } : null;
}

/** A number as it stands in its field: amounts in the currency, all in the language's signs. */
function typedNumber(value: number, field: string, { currency, language }: Notation): string {
  if (field === "value") return typedMoney(value, currency, language);
  const signs = { useGrouping: false, maximumFractionDigits: 6 };
  return new Intl.NumberFormat(language, signs).format(value);
}

/** A number as people type it; in minor units for an amount. Null for anything else. */
export function readAmount(
  text: string,
  field: string,
  { currency, language }: Notation,
): number | null {
  return field === "value" ? readMoney(text, currency, language) : readTypedNumber(text, language);
}

/** Several words that were typed on one line, parted by semicolons. */
export function splitWords(text: string): string[] {
  const parts = text.split(";").map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
