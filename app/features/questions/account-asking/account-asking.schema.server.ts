import { z } from "zod";
import { ACCOUNT_NAME_MAX } from "~/features/accounts/account";
import { checkbox, idField, many, optionalText } from "~/platform/form-fields.server";
import { EXCLUSIONS_MOST, exclusionReasons } from "./account-asking";

export const accountAskingSchema = z.object({
  askedOff: checkbox(),
  /** The accounts that the form showed, and those of them that were left ticked. */
  shown: many(idField(), EXCLUSIONS_MOST),
  kept: many(idField(), EXCLUSIONS_MOST),
  account: idField().optional(),
  accountName: optionalText(ACCOUNT_NAME_MAX),
  reason: z.enum(exclusionReasons).default("competitor"),
});
