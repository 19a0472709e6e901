import { z } from "zod";

const LIST_MAX = 5_000;

/** What is sent to take out what happened; `list` is the filters as an address says them. */
export const auditFileSchema = z.object({ list: z.string().max(LIST_MAX).default("") });
