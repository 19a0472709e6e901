import { z } from "zod";
import { reasonCodes } from "~/features/ideas/status";
import { TAGS_SENT_MAX } from "~/features/tags/tag-group";
import { isLanguage } from "~/i18n/languages";
import { checkbox, idField, many, optionalText, text } from "~/platform/form-fields.server";
import { isDate } from "~/platform/working-days.server";
import {
  NOTE_MAX,
  POINTER_MAX,
  RESPONSE_MAX,
  WHAT_CHANGED_MAX,
  WOULD_CHANGE_MAX,
} from "./status-change";

export const statusSchema = z.object({
  status: idField(),
  /** The status that the form was written over. */
  from: idField(),
  note: text(1, NOTE_MAX),
  reason: z.enum(reasonCodes).optional(),
  would_change: optionalText(WOULD_CHANGE_MAX),
  possible_where: optionalText(POINTER_MAX),
  conflicts_with: optionalText(POINTER_MAX),
});

export const undoSchema = z.object({ change: idField() });

export const responseSchema = z.object({
  /** 0 for the first answer. */
  version: z.coerce.number().int().min(0).max(100_000),
  body: text(1, RESPONSE_MAX),
  what_changed: optionalText(WHAT_CHANGED_MAX),
  /** Of the answer, where it began with a template. */
  language: z.string().refine(isLanguage, { error: "shared:errors.choice" }).optional(),
});

/** The text alone, to be looked at. */
export const responsePreviewSchema = z.object({ body: optionalText(RESPONSE_MAX) });

export const tagsSchema = z.object({ tags: many(idField(), TAGS_SENT_MAX) });

export const answersVersionSchema = z.object({ answersVersion: optionalText(40) });

export const ownerSchema = z.object({ owner: idField().optional() });

export const reviewSchema = z.object({
  review: z.string().refine(isDate, "triage:review.noDate").optional(),
});

const yesOrNo = z.enum(["0", "1"]).transform((value) => value === "1");

export const pinSchema = z.object({ pinned: yesOrNo });
export const lockSchema = z.object({ locked: yesOrNo });

export const moveSchema = z.object({ board: idField(), confirmed: checkbox() });
