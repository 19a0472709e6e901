import { z } from "zod";
import { readMoney } from "~/i18n/money";
import { idField, optionalText, text } from "~/platform/form-fields.server";
import { pathHere } from "~/platform/own-address";
import { isDate } from "~/platform/working-days.server";
import {
  DEAL_NAME_MAX,
  DEAL_NAME_MIN,
  dealOutcomes,
  dealStages,
  needs,
  REASON_MAX,
  REASON_MIN,
} from "./deal";

const AMOUNT_MAX = 40;
const NAMED_MAX = 300;

/** Amounts are typed as the reader's language writes them. */
export const dealSchema = (currency: string, language: string) =>
  z.object({
    name: text(DEAL_NAME_MIN, DEAL_NAME_MAX),
    amount: optionalText(AMOUNT_MAX).transform((typed, context) => {
      if (typed === "") return null;
      const minor = readMoney(typed, currency, language);
      if (minor === null) context.addIssue({ code: "custom", message: "sales:errors.amount" });
      return minor;
    }),
    stage: z.enum(dealStages),
    close_on: z.string().refine(isDate, "sales:errors.date").optional(),
    owner: idField().optional(),
    version: optionalText(40),
  });

export type DealForm = z.output<ReturnType<typeof dealSchema>>;

/** How it ended; not sent for a deal that goes on. */
export const outcomeSchema = z
  .object({ outcome: z.enum(dealOutcomes).optional(), reason: optionalText(REASON_MAX) })
  .refine(({ outcome, reason }) => outcome !== "lost" || reason.length >= REASON_MIN, {
    path: ["reason"],
    message: "sales:errors.reason",
  });

/** What a deal hangs on, by its number or its address on this site; a bare number is an idea's. */
export const needSchema = (publicUrl: string) =>
  z.object({
    on: text(1, NAMED_MAX).transform((typed, context) => {
      const path = pathHere(typed, publicUrl) ?? "";
      const idea =
        /^#?([1-9]\d{0,14})$/.exec(typed) ?? /^\/ideas\/([1-9]\d{0,14})(?!\d)/.exec(path);
      if (idea) return { kind: "idea" as const, id: Number(idea[1]) };
      const item = /^\/roadmap\/([1-9]\d{0,14})(?!\d)/.exec(path);
      if (item) return { kind: "item" as const, id: Number(item[1]) };
      context.addIssue({ code: "custom", message: "sales:errors.on" });
      return z.NEVER;
    }),
    need: z.enum(needs),
  });

/** How much a deal hangs on something; `none` takes it off. */
export const needChangeSchema = z.object({ need: z.enum([...needs, "none"]) });

/** Of a list in which none is chosen at first. */
const chosenDeal = z
  .string("sales:errors.noDeal")
  .min(1, "sales:errors.noDeal")
  .transform(Number)
  .pipe(z.number().int().min(1).max(Number.MAX_SAFE_INTEGER));

/** From an idea or an item: which deal hangs on it. */
export const needOfDealSchema = z.object({
  deal: chosenDeal,
  need: z.enum(needs),
});
