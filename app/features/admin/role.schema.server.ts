import { z } from "zod";
import { roles } from "~/features/people/person";

export const roleSchema = z.object({ role: z.enum(roles) });

/** Whether a person is kept out. */
export const suspensionSchema = z.object({
  suspended: z.enum(["1", "0"]).transform((value) => value === "1"),
});
