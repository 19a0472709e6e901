import { z } from "zod";

/** The desired state: following or not. */
export const followSchema = z.object({
  following: z.enum(["0", "1"]).transform((value) => value === "1"),
});
