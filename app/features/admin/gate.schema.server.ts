import { z } from "zod";
import { GATE_MAX } from "~/features/community/promotion-gate";
import { checkbox, optionalText } from "~/platform/form-fields.server";

const companies = z.coerce.number().int().min(0).max(GATE_MAX);

export const gateSchema = z
  .object({
    on: checkbox(),
    problems: companies,
    implications: companies,
    payoffs: companies,
    version: optionalText(40),
  })
  .transform(({ version, ...gate }) => ({ gate, version }));
