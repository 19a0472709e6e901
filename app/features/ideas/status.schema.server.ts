import { z } from "zod";
import {
  checkbox,
  idField,
  many,
  optionalText,
  optionalWhole,
  text,
} from "~/platform/form-fields.server";
import { REVIEW_DAYS_MAX, STATUS_NAME_MAX, STATUSES_MAX, statusGroups } from "./status";

/**
 * The fields of a status; its name in each language is the field `name_<language>`. One name is
 * needed, that in the language of the community, which stands in for the others.
 */
export function statusSchema(languages: readonly string[], main: string) {
  const names = Object.fromEntries(
    languages.map((language) => [
      `name_${language}`,
      language === main ? text(2, STATUS_NAME_MAX) : optionalText(STATUS_NAME_MAX),
    ]),
  );
  return z
    .object({
      ...names,
      group: z.enum(statusGroups),
      coloured: checkbox(),
      colour: optionalText(7).refine((colour) => /^(#[0-9a-f]{6})?$/i.test(colour), {
        message: "shared:errors.invalid",
      }),
      takes_votes: checkbox(),
      takes_comments: checkbox(),
      takes_edits: checkbox(),
      needs_reason: checkbox(),
      review_days: optionalWhole(1, REVIEW_DAYS_MAX),
      next: many(idField(), STATUSES_MAX),
      version: optionalText(40),
    })
    .transform((fields) => ({
      language: main,
      names: Object.fromEntries(
        languages
          .map((language): [string, string] => [
            language,
            String(fields[`name_${language}` as "version"]),
          ])
          .filter(([, name]) => name !== ""),
      ),
      group: fields.group,
      colour: fields.coloured ? fields.colour.toLowerCase() : "",
      takesVotes: fields.takes_votes,
      takesComments: fields.takes_comments,
      takesEdits: fields.takes_edits,
      needsReason: fields.needs_reason,
      reviewDays: fields.review_days,
      next: [...new Set(fields.next)].sort((left, right) => left - right),
      version: fields.version,
    }));
}

export type StatusInput = z.output<ReturnType<typeof statusSchema>>;
