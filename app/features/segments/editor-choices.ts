import type { OwnFieldChoice } from "./draft";

export interface Choice {
  value: string;
  label: string;
}

/** What the editor of a rule offers. */
export interface EditorChoices {
  own: readonly OwnFieldChoice[];
  /** Of the fields with fixed values. */
  choices: Readonly<Record<"kind" | "owner" | "language", readonly Choice[]>>;
  /** What stands in accounts already, to choose from while typing. */
  words: Readonly<Record<"industry" | "region" | "plan", readonly string[]>>;
}

/** The values that a field can be ticked by; none where it is typed. */
export function choicesOf(field: string, { own, choices }: EditorChoices): readonly Choice[] {
  if (field === "kind" || field === "owner" || field === "language") return choices[field];
  const choice = own.find((each) => `own_${each.id}` === field && each.kind === "choice");
  return choice?.choices.map((value) => ({ value, label: value })) ?? [];
}

/** What may be typed in a field, as far as it was before. */
export function wordsOf(field: string, { words }: EditorChoices): readonly string[] {
  return field === "industry" || field === "region" || field === "plan" ? words[field] : [];
}
