import { z } from "zod";
import { idField, isWebAddress, optionalText, text } from "~/platform/form-fields.server";
import { isDate, startOfDate } from "~/platform/working-days.server";
import {
  bearers,
  EVIDENCE_URL_MAX,
  type Grade,
  MITIGATION_MAX,
  ROW_MAX,
  ROW_MIN,
  registerKinds,
  registerStatuses,
} from "./register-row";

const grade = () => z.enum(["1", "2", "3", "4", "5"]).transform((typed) => Number(typed) as Grade);

export const rowSchema = z
  .object({
    kind: z.enum(registerKinds),
    body: text(ROW_MIN, ROW_MAX),
    bearer: z.enum(bearers),
    likelihood: grade(),
    impact: grade(),
    evidenceIdea: idField().optional(),
    evidenceUrl: optionalText(EVIDENCE_URL_MAX).refine(
      (typed) => typed === "" || isWebAddress(typed),
      { error: "register:form.evidenceUrlWrong" },
    ),
  })
  .transform(({ evidenceIdea, ...words }) => ({ ...words, evidenceIdeaId: evidenceIdea ?? null }));

/** The day of the next look is one of the community's calendar. */
export const careSchema = (timeZone: string) =>
  z
    .object({
      mitigation: optionalText(MITIGATION_MAX),
      owner: idField().optional(),
      review: z
        .string()
        .refine(isDate, { error: "register:tend.reviewWrong" })
        .transform((date) => startOfDate(date, timeZone))
        .optional(),
      status: z.enum(registerStatuses),
      version: idField(),
    })
    .transform(({ owner, review, ...care }) => ({
      ...care,
      ownerId: owner ?? null,
      reviewAt: review ?? null,
    }));

export const markSchema = z.object({
  applies: z.enum(["0", "1"]).transform((value) => value === "1"),
});
