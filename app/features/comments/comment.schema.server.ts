import { z } from "zod";
import { bodyField } from "~/features/ideas/idea.schema.server";
import { isLanguage } from "~/i18n/languages";
import { checkbox, idField, optionalText, text } from "~/platform/form-fields.server";
import { COMMENT_MAX } from "./comment";

const body = text(1, COMMENT_MAX);

export const commentSchema = z.object({
  body,
  /** "none" is a remark that takes no side. */
  stance: z
    .enum(["none", "for", "against", "question"])
    .default("none")
    .transform((stance) => (stance === "none" ? null : stance)),
  parentId: idField().optional(),
  internal: checkbox(),
  /** Of the text, where it began with a template. */
  language: z.string().refine(isLanguage, { error: "shared:errors.choice" }).optional(),
});

/** The text alone, to be looked at. */
export const commentPreviewSchema = z.object({ body: optionalText(COMMENT_MAX) });

export const commentEditSchema = z.object({ body, version: idField() });

/** Desired states: 1 or 0. */
const desired = z.enum(["0", "1"]).transform((value) => value === "1");

export const helpfulSchema = z.object({ helpful: desired });
export const takenUpSchema = z.object({ takenUp: desired });

/** What the idea says with the comment in it; `version` is the one of the idea. */
export const extensionSchema = z.object({ body: bodyField(), version: idField() });

/** The body of the idea alone, to be looked at. */
export const extensionPreviewSchema = z.object({ body: bodyField() });
