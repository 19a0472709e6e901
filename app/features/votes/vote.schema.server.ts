import { z } from "zod";
import { checkbox, optionalText } from "~/platform/form-fields.server";
import { BECAUSE_MAX } from "./vote";

/**
 * One press votes as "nice to have", more takes one more press; 0 is no vote. What several reasons of
 * merged ideas say together may be sent again as long as it is.
 */
export const voteSchema = (kept = "") =>
  z
    .object({
      importance: z
        .enum(["0", "1", "2", "3"])
        .default("1")
        .transform((value) => Number(value) as 0 | 1 | 2 | 3),
      because: optionalText(Math.max(BECAUSE_MAX, kept.length)),
      withdraw: checkbox(),
      press: checkbox(),
    })
    .transform(({ importance, because, withdraw, press }) => ({
      importance: withdraw ? (0 as const) : importance,
      because,
      bare: press,
    }));
