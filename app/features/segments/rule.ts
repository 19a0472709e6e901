import { accountKinds } from "~/features/accounts/account";

/** What kind of values a field has, which decides how it can be compared. */
export type FieldType = "choice" | "text" | "number" | "day" | "fact";

/** What every community knows of an account or of a person, with the kind of its values. */
export const knownFields = {
  kind: "choice",
  owner: "choice",
  size: "number",
  industry: "text",
  region: "text",
  plan: "text",
  value: "number",
  deal: "fact",
  named: "fact",
  account: "fact",
  language: "choice",
  joined: "day",
  verified: "fact",
} as const satisfies Record<string, FieldType>;

export type KnownField = keyof typeof knownFields;
/** A field that the community asks about its accounts, by its number. */
export type OwnField = `own_${number}`;
export type FieldName = KnownField | OwnField;

/** Of the person; all others are of the account. */
export const personFields = ["account", "language", "joined", "verified"] as const;

/** How the values of each type are compared; what is compared with nothing comes last. */
export const comparisons = {
  choice: ["is", "empty"],
  text: ["is", "contains", "empty"],
  number: ["is", "at_least", "at_most", "between", "empty"],
  day: ["from", "before", "between"],
  fact: ["holds"],
} as const satisfies Record<FieldType, readonly string[]>;

export type Comparison = (typeof comparisons)[FieldType][number];

/** One comparison. Several texts or choices mean any of them; days are written `2026-11-29`. */
export interface Condition {
  field: FieldName;
  comparison: Comparison;
  /** Whether it must not be so. */
  not: boolean;
  values: readonly (string | number)[];
}

/** Any of the groups, of which all conditions hold. */
export interface Rule {
  groups: readonly (readonly Condition[])[];
}

export const GROUPS_MAX = 5;
export const CONDITIONS_MAX = 8;
export const VALUES_MAX = 60;
export const VALUE_MAX = 120;

/** Those that are the same in every community; owners, languages and own choices are not. */
export const kindChoices = accountKinds;

export function isKnownField(name: string): name is KnownField {
  return Object.hasOwn(knownFields, name);
}

/** The number of an own field; undefined for the name of another. */
export function ownFieldId(name: string): number | undefined {
  const digits = /^own_([1-9]\d{0,14})$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether the rule speaks of accounts alone, so that it says something of one without people too. */
export function isOfAccounts(rule: Rule): boolean {
  const ofPeople: readonly string[] = personFields;
  return rule.groups.flat().every((condition) => !ofPeople.includes(condition.field));
}
