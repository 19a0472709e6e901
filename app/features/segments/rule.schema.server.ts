import { z } from "zod";
import {
  CONDITIONS_MAX,
  type Condition,
  comparisons,
  type FieldName,
  type FieldType,
  GROUPS_MAX,
  isKnownField,
  kindChoices,
  knownFields,
  ownFieldId,
  type Rule,
  VALUE_MAX,
  VALUES_MAX,
} from "./rule";

const words = z.string().trim().min(1).max(VALUE_MAX);
const someWords = z.array(words).min(1).max(VALUES_MAX);
const whole = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const number = z.number().min(-1e15).max(1e15);
const day = z.iso.date();
const nothing = z.array(z.never()).max(0);

/** What a comparison of each kind of field is with; null where there is no such comparison. */
function valuesOf(type: FieldType, comparison: string, item: z.ZodType): z.ZodType | null {
  if (!(comparisons[type] as readonly string[]).includes(comparison)) return null;
  if (comparison === "empty" || comparison === "holds") return nothing;
  if (comparison === "between") return z.tuple([item, item]);
  if (type === "choice" || type === "text") return someWords;
  return z.tuple([item]);
}

function fits({ field, comparison, values }: z.infer<typeof looseCondition>): boolean {
  if (field === "kind" && comparison === "is") {
    return z.array(z.enum(kindChoices)).min(1).safeParse(values).success;
  }
  if (field === "owner" && comparison === "is") {
    return z
      .array(z.string().regex(/^[1-9]\d{0,14}$/))
      .min(1)
      .max(VALUES_MAX)
      .safeParse(values).success;
  }
  const kinds = isKnownField(field)
    ? [valuesOf(knownFields[field], comparison, field === "joined" ? day : whole)]
    : [valuesOf("text", comparison, words), valuesOf("number", comparison, number)];
  return kinds.some((kind) => kind?.safeParse(values).success);
}

const looseCondition = z.strictObject({
  field: z.string().refine((name) => isKnownField(name) || ownFieldId(name) !== undefined),
  comparison: z.string(),
  not: z.boolean(),
  values: z.array(z.union([z.string(), z.number()])),
});

/** A rule as it is kept: every field and every comparison is known, and has values that fit. */
export const ruleSchema = z.strictObject({
  groups: z
    .array(z.array(looseCondition.refine(fits)).min(1).max(CONDITIONS_MAX))
    .min(1)
    .max(GROUPS_MAX),
});

/** A rule from where it is kept; null when it is none that we understand, which matches nobody. */
export function readRule(text: string): Rule | null {
  const parsed = ruleSchema.safeParse(parse(text));
  if (!parsed.success) return null;
  const groups = parsed.data.groups.map((group) =>
    group.map((condition) => ({
      ...condition,
      field: condition.field as FieldName,
      comparison: condition.comparison as Condition["comparison"],
    })),
  );
  return { groups };
}

export function writeRule(rule: Rule): string {
  return JSON.stringify(rule);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
