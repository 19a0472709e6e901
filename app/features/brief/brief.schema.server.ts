import { z } from "zod";
import { idField, optionalText, text } from "~/platform/form-fields.server";
import { TERMS_MAX } from "./contributor-terms";
import { forSections, REVISION_REASON_MAX, SECTION_MAX } from "./section";
import { DECISION_MAX, DECISION_MIN, suggestionsFrom, WHY_MAX, WHY_MIN } from "./suggestion";

/** A form value for each section. */
export const sectionFields = forSections(() => optionalText(SECTION_MAX));

export const restoreSchema = z.object({
  seen: idField(),
  reason: optionalText(REVISION_REASON_MAX),
});

export const suggestSchema = z
  .object({
    body: optionalText(SECTION_MAX),
    why: text(WHY_MIN, WHY_MAX),
    version: idField(),
    terms: idField().optional(),
  })
  .transform(({ version, terms = null, ...words }) => ({
    ...words,
    baseVersion: version,
    termsVersion: terms,
  }));

/** Without a text it is taken up as it is. */
export const acceptSchema = z
  .object({
    body: z.string().trim().max(SECTION_MAX).optional(),
    seen: idField().optional(),
    decision: optionalText(DECISION_MAX),
  })
  .transform(({ body, seen, decision }) => ({
    decision,
    changed: body === undefined || seen === undefined ? null : { body, seen },
  }));

export const declineSchema = z.object({ decision: text(DECISION_MIN, DECISION_MAX) });

export const agreeSchema = z.object({
  agree: z.enum(["0", "1"]).transform((value) => value === "1"),
});

export const opennessSchema = z.object({ suggestions: z.enum(suggestionsFrom) });

export const inviteSchema = z.object({ person: optionalText(254), account: optionalText(254) });

export const termsSchema = z.object({
  body: optionalText(TERMS_MAX),
  seen: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});
