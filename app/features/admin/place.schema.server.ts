import { z } from "zod";

/** A place in an order, from 1; beyond either end is the end. */
export const placeSchema = z.object({ place: z.coerce.number().int().min(0).max(10_000) });

/** Whether a thing is retired or in use. */
export const retiredSchema = z.object({
  retired: z.enum(["1", "0"]).transform((value) => value === "1"),
});
