import { z } from "zod";
import { text } from "~/platform/form-fields.server";
import { EVIDENCE_MAX, EVIDENCE_MIN, evidenceKinds } from "./evidence";

export const evidenceSchema = z.object({
  kind: z.enum(evidenceKinds),
  body: text(EVIDENCE_MIN, EVIDENCE_MAX),
});
