import { z } from "zod";
import {
  askedFieldInputs,
  typedAnswersSchema,
  withEnoughChoices,
} from "~/platform/asked-field.server";
import type { OwnValues } from "./account-field";

export const accountFieldSchema = withEnoughChoices(z.object(askedFieldInputs));

export type AccountFieldInput = z.output<typeof accountFieldSchema>;

/** What a form of an account says in own fields; what it does not ask is not said. */
export const ownValuesSchema = typedAnswersSchema.transform(
  (answers): OwnValues => Object.fromEntries(answers),
);
