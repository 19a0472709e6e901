import { z } from "zod";
import { ACCOUNT_NAME_MAX } from "~/features/accounts/account";
import { emailField, errorKey, idField, optionalText, text } from "~/platform/form-fields.server";
import {
  BATCH_MAX,
  daysGood,
  holdsLink,
  MESSAGE_MAX,
  readAddresses,
  SHARED_MAX,
} from "./invitation";
import { roles } from "./person";
import { languageField, nameField, newPassword } from "./person.schema.server";

/** How many wrong addresses a refusal names. */
const NAMED_MAX = 10;

const address = emailField();

const addresses = text(1, 20_000).transform((pasted, context) => {
  const found = readAddresses(pasted);
  const wrong = [
    ...found.wrong,
    ...found.addresses.filter((each) => !address.safeParse(each).success),
  ];
  const refuse = (message: string) => context.addIssue({ code: "custom", message });
  if (wrong.length > 0) {
    refuse(noAddress(wrong.map((each) => each.slice(0, 80))));
  } else if (found.addresses.length > BATCH_MAX) {
    refuse(errorKey("people:errors.tooManyAddresses", { count: BATCH_MAX }));
  }
  return found.addresses;
});

/** Names them in one go: who pastes fifty would else be told of one after the other. */
function noAddress(wrong: string[]): string {
  const [words, ...others] = wrong;
  if (others.length === 0) return errorKey("people:errors.noAddress", { words });
  const named = wrong.slice(0, NAMED_MAX).join("; ");
  const more = wrong.length > NAMED_MAX ? " …" : "";
  return errorKey("people:errors.noAddresses", { words: named + more });
}

const days = z
  .enum(daysGood.map(String) as [string, ...string[]])
  .default("14")
  .transform(Number);

const everyInvitation = {
  days,
  account: idField().optional(),
  accountName: optionalText(ACCOUNT_NAME_MAX),
  board: idField().optional(),
  language: languageField,
};

export const inviteSchema = z.object({
  ...everyInvitation,
  addresses,
  role: z.enum(roles as [(typeof roles)[number], ...typeof roles]).default("member"),
  message: optionalText(MESSAGE_MAX).refine((words) => !holdsLink(words), {
    error: "people:errors.messageLink",
  }),
});

export const inviteLinkSchema = z.object({
  ...everyInvitation,
  mostUses: z.coerce.number().int().min(1).max(SHARED_MAX),
});

/** Accepting where mail goes out: without a password one signs in by links. */
export const acceptSchema = z.object({ name: nameField, password: newPassword.optional() });

export const acceptWithPasswordSchema = z.object({ name: nameField, password: newPassword });
