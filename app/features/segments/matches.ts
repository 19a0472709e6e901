import { DAY } from "~/platform/clock";
import { type Condition, type FieldName, isKnownField, knownFields, type Rule } from "./rule";

/** What is known of a person and their account, by field; a moment for `joined`. */
export type Facts = ReadonlyMap<FieldName, string | number | boolean | null>;

/**
 * Whether somebody is in a segment. What is unknown equals nothing, is above and below nothing and
 * contains nothing: a comparison with it is false, and its "not" is true. Without a rule nobody is.
 */
export function matches(rule: Rule | null, facts: Facts): boolean {
  return rule?.groups.some((group) => group.every((each) => meets(each, facts))) ?? false;
}

function meets(condition: Condition, facts: Facts): boolean {
  const value = facts.get(condition.field) ?? null;
  return compare(condition, value) !== condition.not;
}

function compare(condition: Condition, value: string | number | boolean | null): boolean {
  if (condition.comparison === "empty") return value === null || value === "";
  if (condition.comparison === "holds") return value === true;
  if (typeof value === "string") return compareText(condition, value);
  if (typeof value !== "number") return false;
  return condition.field === "joined"
    ? compareMoment(condition, value)
    : compareNumber(condition, value);
}

function compareText({ field, comparison, values }: Condition, text: string): boolean {
  if (isKnownField(field) && knownFields[field] === "choice") return values.includes(text);
  const folded = foldLatin(text);
  const wanted = values.filter((value) => typeof value === "string").map(foldLatin);
  if (comparison === "is") return wanted.includes(folded);
  return comparison === "contains" && wanted.some((part) => folded.includes(part));
}

function compareNumber({ comparison, values }: Condition, value: number): boolean {
  const [first, last] = values;
  if (comparison === "is") return values.includes(value);
  if (typeof first !== "number") return false;
  if (comparison === "at_least") return value >= first;
  if (comparison === "at_most") return value <= first;
  return comparison === "between" && typeof last === "number" && value >= first && value <= last;
}

function compareMoment({ comparison, values }: Condition, at: number): boolean {
  const [first, last] = values.map(startOfDay);
  if (first === undefined) return false;
  if (comparison === "from") return at >= first;
  if (comparison === "before") return at < first;
  return comparison === "between" && last !== undefined && at >= first && at < last + DAY;
}

/** The first moment of a day, in UTC. */
export function startOfDay(day: string | number): number {
  return Date.parse(String(day));
}

/**
 * A text in which the letters A to Z are small: what both engines fold alike without a table of all
 * scripts, so that the rule means the same in a query.
 */
export function foldLatin(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
