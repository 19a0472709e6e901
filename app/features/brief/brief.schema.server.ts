import { z } from "zod";
import { idField, optionalText } from "~/platform/form-fields.server";
import { forSections, REVISION_REASON_MAX, SECTION_MAX } from "./section";

/** A form value for each section. */
export const sectionFields = forSections(() => optionalText(SECTION_MAX));

export const restoreSchema = z.object({
  seen: idField(),
  reason: optionalText(REVISION_REASON_MAX),
});
