import { z } from "zod";
import { optionalText, text } from "~/platform/form-fields.server";
import { HIDDEN_REASON_MAX } from "./hidden-reason";
import { REPORT_WORDS_MAX, reportReasons } from "./report";
import { SUSPENSION_REASON_MAX } from "./suspension";

/** "Something else" says nothing without words. */
export const reportSchema = z
  .object({ reason: z.enum(reportReasons), words: optionalText(REPORT_WORDS_MAX) })
  .refine(({ reason, words }) => reason !== "other" || words !== "", {
    path: ["words"],
    message: "moderation:report.wordsMissing",
  });

const hiddenReason = () => text(3, HIDDEN_REASON_MAX);

/** Hiding needs a reason, showing does not. */
export const hideSchema = z.discriminatedUnion("hidden", [
  z.object({ hidden: z.literal("1"), reason: hiddenReason() }),
  z.object({ hidden: z.literal("0") }),
]);

export const decisionSchema = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("hidden"), reason: hiddenReason() }),
  z.object({ decision: z.literal("cleared") }),
]);

/** Whether a person is kept out, and why. */
export const suspensionSchema = z.discriminatedUnion("suspended", [
  z.object({ suspended: z.literal("1"), why: text(3, SUSPENSION_REASON_MAX) }),
  z.object({ suspended: z.literal("0") }),
]);

/** What becomes of something that waits. */
export const approvalSchema = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("approved") }),
  z.object({ decision: z.literal("refused"), reason: hiddenReason() }),
]);

const yesOrNo = z.enum(["0", "1"]).transform((value) => value === "1");

export const trustSchema = z.object({ trusted: yesOrNo });
export const slowSchema = z.object({ slow: yesOrNo });

/** What becomes of a group of votes. */
export const voteDecisionSchema = z.object({ decision: z.enum(["fine", "set_aside"]) });
