import { z } from "zod";

/** The desired state: 1 retired, 0 in use. */
export const retireSchema = z.object({
  retired: z.enum(["0", "1"]).transform((value) => value === "1"),
});
