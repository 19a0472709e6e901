import { z } from "zod";

/** Which mails are sent again: those that were put off, or those that were given up. */
export const retryAllSchema = z.object({ which: z.enum(["deferred", "dead"]) });
