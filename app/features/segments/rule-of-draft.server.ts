import { type FieldErrors, Invalid } from "~/platform/errors";
import {
  type Draft,
  type DraftCondition,
  inputName,
  type Notation,
  type OwnFieldChoice,
  readAmount,
  readOperator,
  splitWords,
  typeOf,
} from "./draft";
import type { FieldName, FieldType, Rule } from "./rule";
import { ruleSchema } from "./rule.schema.server";

/**
 * The rule that a form describes.
 * @throws Invalid with an error at each condition that says nothing, or for a rule without any.
 */
export function ruleOfDraft(
  draft: Draft,
  own: readonly OwnFieldChoice[],
  notation: Notation,
): Rule {
  const errors: FieldErrors = {};
  const groups = draft.map((group, at) =>
    group.map((condition, place) => {
      const made = readCondition(condition, own, notation);
      if ("error" in made) errors[inputName(at, place, "value")] = [made.error];
      return made;
    }),
  );
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length === 0) errors[""] = ["segments:errors.noCondition"];
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
  const parsed = ruleSchema.safeParse({ groups: filled });
  if (!parsed.success) throw new Invalid({ "": ["segments:errors.rule"] });
  return parsed.data as Rule;
}

function readCondition(
  condition: DraftCondition,
  own: readonly OwnFieldChoice[],
  notation: Notation,
) {
  const type = typeOf(condition.field, own);
  if (!type) return { error: "segments:errors.fieldGone" };
  const operator = readOperator(condition.operator, type);
  if (!operator) return { error: "shared:errors.choice" };
  const field = condition.field as FieldName;
  if (operator.comparison === "empty" || operator.comparison === "holds") {
    return { field, ...operator, values: [] };
  }
  const values = readValues(type, operator.comparison === "between", condition, notation);
  return "error" in values ? values : { field, ...operator, values: values.values };
}

function readValues(
  type: FieldType,
  between: boolean,
  condition: DraftCondition,
  notation: Notation,
) {
  const { field, to } = condition;
  const [typed = ""] = condition.values;
  if (type === "choice" || type === "text") {
    const values =
      type === "choice" ? condition.values.filter((value) => value !== "") : splitWords(typed);
    return values.length > 0 ? { values } : { error: "segments:errors.noValue" };
  }
  const texts = between ? [typed, to] : [typed];
  if (texts.some((text) => text.trim() === "")) {
    return { error: between ? "segments:errors.noEnds" : "segments:errors.noValue" };
  }
  const values = texts.map((text) =>
    type === "day" ? readDay(text) : readNumber(text, field, notation),
  );
  const [first, last] = values;
  if (values.includes(undefined)) {
    return { error: type === "day" ? "segments:errors.day" : "segments:errors.number" };
  }
  if (first !== undefined && last !== undefined && last < first) {
    return { error: "segments:errors.order" };
  }
  return { values };
}

function readDay(text: string): string | undefined {
  const day = text.trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day)) ? day : undefined;
}

/** Sizes and amounts are whole and never less than nothing. */
function readNumber(text: string, field: string, notation: Notation): number | undefined {
  const number = readAmount(text, field, notation) ?? undefined;
  const whole = field === "size" || field === "value";
  return whole && number !== undefined && (!Number.isInteger(number) || number < 0)
    ? undefined
    : number;
}
