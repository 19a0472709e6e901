import { z } from "zod";
import {
  checkbox,
  idField,
  many,
  optionalText,
  optionalWhole,
  text,
} from "~/platform/form-fields.server";
import { type MoneyForm, optionalMoney } from "~/platform/money-field.server";
import {
  ACCOUNT_NAME_MAX,
  ACCOUNT_SIZE_MAX,
  ACCOUNT_WORD_MAX,
  type AccountDetails,
  accountKinds,
  TEAM_MAX,
} from "./account";
import { domainsField } from "./domains-field.server";

/** All but own fields, which {@link ownValuesSchema} reads. */
export type AccountInput = Omit<AccountDetails, "own"> & { version: string };

/** The form of an account, whose amounts are typed in the writer's language. */
export function accountSchema(form: MoneyForm) {
  return z
    .object({
      name: text(1, ACCOUNT_NAME_MAX),
      kind: z.enum(accountKinds),
      owner: idField().optional(),
      team: many(idField(), TEAM_MAX),
      size: optionalWhole(1, ACCOUNT_SIZE_MAX),
      industry: optionalText(ACCOUNT_WORD_MAX),
      region: optionalText(ACCOUNT_WORD_MAX),
      plan: optionalText(ACCOUNT_WORD_MAX),
      annualValue: optionalMoney(form),
      externalId: optionalText(ACCOUNT_WORD_MAX),
      named: checkbox(),
      domains: domainsField(),
      version: optionalText(40),
    })
    .transform(
      ({ owner, externalId, ...rest }): AccountInput => ({
        ...rest,
        ownerId: owner ?? null,
        externalId: externalId || null,
      }),
    );
}

/** The account that a person belongs to; not sent for none. */
export const membershipSchema = z.object({
  account: idField().optional(),
  accountName: optionalText(ACCOUNT_NAME_MAX),
});
