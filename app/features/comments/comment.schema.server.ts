import { z } from "zod";
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
});

/** The text alone, to be looked at. */
export const commentPreviewSchema = z.object({ body: optionalText(COMMENT_MAX) });

export const commentEditSchema = z.object({ body, version: idField() });

/** Desired states: 1 or 0. */
const desired = z.enum(["0", "1"]).transform((value) => value === "1");

export const hiddenSchema = z.object({ hidden: desired });
export const helpfulSchema = z.object({ helpful: desired });
