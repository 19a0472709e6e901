import { z } from "zod";
import { askedFieldInputs, withEnoughChoices } from "~/platform/asked-field.server";
import { fieldNeeds } from "./board-field";

export const boardFieldSchema = withEnoughChoices(
  z.object({ ...askedFieldInputs, need: z.enum(fieldNeeds) }),
);

export type BoardFieldInput = z.output<typeof boardFieldSchema>;
