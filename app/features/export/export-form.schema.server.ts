import { z } from "zod";
import { QUERY_MAX } from "~/features/ideas/idea-list";
import { exportFormats, exportKinds } from "./export";

/** Room for a search and every filter beside it, as an address spells them. */
const LIST_MAX = QUERY_MAX * 60;

/** What is sent to take one file out; `list` is the list of ideas as its address says it. */
export const exportFormSchema = z.object({
  kind: z.enum(exportKinds),
  format: z.enum(exportFormats),
  internal: z
    .literal("on")
    .optional()
    .transform((sent) => sent === "on"),
  list: z.string().max(LIST_MAX).default(""),
});

export type ExportForm = z.output<typeof exportFormSchema>;
