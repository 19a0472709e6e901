import { z } from "zod";
import { amountUnits } from "~/features/evidence/amount";
import { parseTime } from "./row-time";

/*
 * The lists that an export writes into one cell, as JSON. docs/export.md shows each.
 */

const LONGEST_LIST = 100_000;
const AMOUNT_MOST = 1_000_000_000;

const time = z.string().transform((text, context) => {
  const at = parseTime(text);
  if (at !== null) return at;
  context.addIssue({ code: "custom" });
  return z.NEVER;
});

/** Former members have no name. */
const by = z
  .object({ handle: z.string().min(1), name: z.string(), email: z.string().optional() })
  .nullable();

const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(LONGEST_LIST);

export const names = listOf(z.string().min(1).max(200));

export const evidenceList = listOf(
  z.object({
    kind: z.enum(["situation", "problem", "implication", "need_payoff"]),
    body: z.string(),
    account: z.string().nullable(),
    // Exports of former versions do not have these, and others than staff's are without them.
    amount: z.number().positive().max(AMOUNT_MOST).nullable().default(null),
    unit: z.enum(amountUnits).nullable().default(null),
    by,
    created_at: time,
  }),
);

export const changeList = listOf(
  z.object({
    from: z.string().nullable(),
    to: z.string(),
    note: z.string(),
    reason_code: z.string().nullable(),
    would_change: z.string(),
    // Exports of former versions do not have these.
    possible_where: z.string().default(""),
    conflicts_with: z.string().default(""),
    language: z.string(),
    by,
    created_at: time,
  }),
);

export const responseList = listOf(
  z.object({
    version: z.int().positive(),
    body: z.string(),
    what_changed: z.string(),
    language: z.string(),
    by,
    created_at: time,
  }),
);

export const ideaVersionList = listOf(
  z.object({ version: z.int(), title: z.string(), body: z.string(), by, created_at: time }),
);

export const commentVersionList = listOf(
  z.object({ version: z.int(), body: z.string(), by, created_at: time }),
);

export const helpfulList = listOf(z.object({ by, created_at: time }));

/** Somebody in a list; null is nobody. */
export type ListedPerson = z.output<typeof by>;
export type EvidenceCell = z.output<typeof evidenceList>;
export type ChangeCell = z.output<typeof changeList>;
export type ResponseCell = z.output<typeof responseList>;
export type IdeaVersionCell = z.output<typeof ideaVersionList>;
export type CommentVersionCell = z.output<typeof commentVersionList>;
export type HelpfulCell = z.output<typeof helpfulList>;
