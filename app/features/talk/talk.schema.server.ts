import { z } from "zod";
import { idField, optionalText, text } from "~/platform/form-fields.server";
import { TALK_MAX, writtenKinds } from "./talk";

const body = text(1, TALK_MAX);

/** About the item, or about one thing of it. */
export const talkSchema = z
  .object({
    body,
    kind: z.enum(writtenKinds).default("comment"),
    parent: idField().optional(),
    row: idField().optional(),
    suggestion: idField().optional(),
  })
  .refine(({ row, suggestion }) => row === undefined || suggestion === undefined, {
    path: ["suggestion"],
    error: "shared:errors.invalid",
  });

export const talkEditSchema = z.object({ body, version: idField() });

/** The text alone, to be looked at. */
export const talkPreviewSchema = z.object({ body: optionalText(TALK_MAX) });

export const answeredSchema = z.object({
  answered: z.enum(["0", "1"]).transform((value) => value === "1"),
});
