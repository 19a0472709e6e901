import { z } from "zod";
import { checkbox, optionalText } from "~/platform/form-fields.server";
import { BECAUSE_MAX } from "./vote";

/** One press votes as "nice to have", more takes one more press; 0 is no vote. */
export const voteSchema = z
  .object({
    importance: z
      .enum(["0", "1", "2", "3"])
      .default("1")
      .transform((value) => Number(value) as 0 | 1 | 2 | 3),
    because: optionalText(BECAUSE_MAX),
    withdraw: checkbox(),
  })
  .transform(({ importance, because, withdraw }) => ({
    importance: withdraw ? (0 as const) : importance,
    because,
  }));
