import { z } from "zod";
import { checkbox, optionalText, text } from "~/platform/form-fields.server";
import { STATUS_NAME_MAX, statusGroups } from "./status";

/** The fields of a status; its name in each language is the field `name_<language>`. */
export function statusSchema(languages: readonly string[]) {
  const names = Object.fromEntries(
    languages.map((language) => [`name_${language}`, text(2, STATUS_NAME_MAX)]),
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
      needs_reason: checkbox(),
      version: optionalText(40),
    })
    .transform((fields) => ({
      names: Object.fromEntries(
        languages.map((language) => [language, String(fields[`name_${language}` as "version"])]),
      ),
      group: fields.group,
      colour: fields.coloured ? fields.colour.toLowerCase() : "",
      takesVotes: fields.takes_votes,
      needsReason: fields.needs_reason,
      version: fields.version,
    }));
}

export type StatusInput = z.output<ReturnType<typeof statusSchema>>;
