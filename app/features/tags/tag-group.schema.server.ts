import { z } from "zod";
import { optionalText, text } from "~/platform/form-fields.server";
import { GROUP_NAME_MAX, GROUP_TAGS_MAX, tagAccesses } from "./tag-group";

export const tagGroupSchema = z
  .object({
    name: text(2, GROUP_NAME_MAX),
    access: z.enum(tagAccesses),
    least: z.coerce.number().int().min(0).max(GROUP_TAGS_MAX).default(0),
    most: z.coerce.number().int().min(1).max(GROUP_TAGS_MAX),
    version: optionalText(40),
  })
  .refine((group) => group.least <= group.most, { path: ["most"], message: "tags:mostBelowLeast" });

export type TagGroupInput = z.output<typeof tagGroupSchema>;
