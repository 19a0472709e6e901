import { z } from "zod";
import { idField, optionalText, text } from "~/platform/form-fields.server";
import { ACCOUNT_NAME_MAX, accountKinds } from "./account";

export const accountSchema = z.object({
  name: text(1, ACCOUNT_NAME_MAX),
  kind: z.enum(accountKinds),
  version: optionalText(40),
});

export type AccountInput = z.output<typeof accountSchema>;

/** The account that a person belongs to; not sent for none. */
export const membershipSchema = z.object({ account: idField().optional() });
