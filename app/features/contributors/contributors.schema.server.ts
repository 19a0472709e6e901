import { z } from "zod";
import { many, optionalText } from "~/platform/form-fields.server";
import { contributorRoles, creditChoices, DISPUTE_MAX } from "./contributor";

export const creditSchema = z.object({
  choice: z.enum(creditChoices),
  disputed: many(z.enum(contributorRoles), contributorRoles.length),
  why: optionalText(DISPUTE_MAX),
});
