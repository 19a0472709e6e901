import { z } from "zod";
import { idField, many } from "~/platform/form-fields.server";
import { preferenceKinds } from "./preference";

/** The newest entry that the person had before them; 0 stands for an empty inbox. */
export const readAllSchema = z.object({ upTo: z.literal("0").or(idField()).transform(Number) });

/** The kinds whose boxes are ticked; those that are missing are off. */
export const preferencesSchema = z.object({
  mail: many(z.enum(preferenceKinds)),
  inbox: many(z.enum(preferenceKinds)),
});
