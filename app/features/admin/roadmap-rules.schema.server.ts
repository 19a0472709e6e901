import { z } from "zod";
import { costBands, trackerReaders, WEEKS_MAX } from "~/features/community/roadmap-rules";
import { optionalText } from "~/platform/form-fields.server";

const weeks = z.coerce.number().int().min(1).max(WEEKS_MAX);

/** Each band ends later than the one before. */
export const roadmapRulesSchema = z
  .object({
    S: weeks,
    M: weeks,
    L: weeks,
    XL: weeks,
    tracker: z.enum(trackerReaders),
    version: optionalText(40),
  })
  .superRefine((input, context) => {
    for (const [index, band] of costBands.entries()) {
      const before = costBands[index - 1];
      if (before === undefined || input[band] > input[before]) continue;
      context.addIssue({ code: "custom", path: [band], message: "admin:roadmap.ascending" });
    }
  })
  .transform(({ tracker, version, ...bands }) => ({ rules: { weeks: bands, tracker }, version }));
