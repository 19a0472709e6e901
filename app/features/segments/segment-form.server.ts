import { z } from "zod";
import { checkbox, optionalText, text } from "~/platform/form-fields.server";
import {
  type Draft,
  nextFieldName,
  type OwnFieldChoice,
  operatorsOf,
  readDraft,
  typeOf,
} from "./draft";
import { CONDITIONS_MAX, GROUPS_MAX } from "./rule";
import { SEGMENT_NAME_MAX } from "./segment";

/** What stands beside the rule in the form of a segment. */
export const segmentSchema = z.object({
  name: text(2, SEGMENT_NAME_MAX),
  demand: checkbox(),
  version: optionalText(40),
  /** The key of what a new rule opens, where that was agreed to. */
  opening: optionalText(40),
});

/** The fields of a form, as they came in. */
type Sent = Readonly<Record<string, readonly string[]>>;

/** The rule in the making that was sent. */
export function draftSent(fields: Sent): Draft {
  return readDraft((name) => fields[name] ?? []);
}

/**
 * What a button of the editor asks for besides saving; `null` is to save. Adding and removing change
 * the draft, and everything else that was typed stays.
 */
export function readAct(
  fields: Sent,
  own: readonly OwnFieldChoice[],
): { draft: Draft; count: boolean } | null {
  const act = fields["act"]?.find((value) => value !== "") ?? "save";
  if (act === "save") return null;
  const draft = draftSent(fields);
  if (act === "add_group") return { draft: [...draft, []].slice(0, GROUPS_MAX), count: false };
  const [, verb, group = "", condition = ""] = /^(add|drop)_(\d)(?:_(\d))?$/.exec(act) ?? [];
  if (verb === "add")
    return { draft: withCondition(draft, Number(group), fields, own), count: false };
  if (verb === "drop") {
    const changed = condition === "" ? null : Number(condition);
    return { draft: without(draft, Number(group), changed), count: false };
  }
  return { draft, count: true };
}

function withCondition(
  draft: Draft,
  group: number,
  fields: Sent,
  own: readonly OwnFieldChoice[],
): Draft {
  const field = fields[nextFieldName(group)]?.[0] ?? "";
  const type = typeOf(field, own);
  if (!type) return draft;
  const added = { field, operator: operatorsOf(type)[0] ?? "", values: [], to: "" };
  return draft.map((conditions, at) =>
    at === group ? [...conditions, added].slice(0, CONDITIONS_MAX) : conditions,
  );
}

/** Without a condition, or without a whole group; one group is always there. */
function without(draft: Draft, group: number, condition: number | null): Draft {
  const left =
    condition === null
      ? draft.filter((_, at) => at !== group)
      : draft.map((conditions, at) =>
          at === group ? conditions.filter((_, place) => place !== condition) : conditions,
        );
  return left.length > 0 ? left : [[]];
}

/** The desired state: 1 retired, 0 in use. */
export const retiredSchema = z.object({
  retired: z.enum(["0", "1"]).transform((value) => value === "1"),
});
