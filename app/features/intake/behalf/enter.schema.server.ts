import { z } from "zod";
import { ACCOUNT_NAME_MAX } from "~/features/accounts/account";
import { TITLE_MAX, TITLE_MIN } from "~/features/ideas/idea";
import { NAME_MAX } from "~/features/people/person";
import { BECAUSE_MAX, type Importance } from "~/features/votes/vote";
import { type FieldErrors, Invalid } from "~/platform/errors";
import {
  emailField,
  errorKey,
  idField,
  isWebAddress,
  optionalText,
} from "~/platform/form-fields.server";
import { behalfKinds, behalfSources, LINK_MAX, QUOTE_MAX } from "./behalf-entry";
import { NEW_CUSTOMER } from "./quick-form-data";

const link = optionalText(LINK_MAX).refine((text) => text === "" || isWebAddress(text), {
  error: "intake:behalf.refused.link",
});

export const enterSchema = z
  .object({
    kind: z.enum(behalfKinds),
    person: z.union([z.literal(NEW_CUSTOMER), idField()]).optional(),
    newName: optionalText(NAME_MAX),
    newEmail: optionalText(254),
    newAccount: optionalText(ACCOUNT_NAME_MAX),
    quote: optionalText(QUOTE_MAX),
    idea: idField().optional(),
    title: optionalText(TITLE_MAX),
    boardId: idField().optional(),
    importance: z
      .enum(["1", "2", "3"])
      .default("1")
      .transform((value) => Number(value) as Importance),
    because: optionalText(BECAUSE_MAX),
    source: z.enum(behalfSources),
    link,
    dealId: idField().optional(),
  })
  .transform((form) => ({ ...form, dealId: form.dealId ?? null }));

export type EnterForm = z.output<typeof enterSchema>;

/**
 * What one field asks of another, all at once, so that nobody is sent back twice.
 * @throws Invalid
 */
export function checkTogether(form: EnterForm): void {
  const errors: FieldErrors = {};
  const need = (field: string, given: unknown) => {
    if (!given) errors[field] = ["shared:errors.required"];
  };
  if (form.person === undefined) errors["person"] = ["intake:behalf.refused.nobody"];
  if (form.person === NEW_CUSTOMER) {
    need("newName", form.newName);
    need("newAccount", form.newAccount);
    if (!emailField().safeParse(form.newEmail).success)
      errors["newEmail"] = ["shared:errors.email"];
  }
  if (form.kind === "idea") {
    need("boardId", form.boardId);
    if (form.title.length < TITLE_MIN) {
      errors["title"] = [errorKey("shared:errors.tooShort", { count: TITLE_MIN })];
    }
  } else if (form.idea === undefined) errors["idea"] = ["intake:behalf.refused.noIdea"];
  if (form.kind === "comment") need("quote", form.quote);
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
}
