import type { z } from "zod";
import { listAccountFields } from "~/features/accounts/account-fields.queries.server";
import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { countDraft } from "./count-draft.server";
import type { Notation } from "./draft";
import type { SegmentInput } from "./edit-segment.server";

import { ruleOfDraft } from "./rule-of-draft.server";
import { draftSent, readAct, segmentSchema } from "./segment-form.server";
import type { ShownDraft } from "./use-draft";

/** How somebody types numbers here. */
export function notationOf(
  { language }: { language: string },
  { currency }: { currency: string },
): Notation {
  return { currency, language };
}

/**
 * What the form of a segment asks for: to be saved, or to be shown with a condition more or less.
 * @throws Invalid with the errors of its fields and of its conditions together.
 */
export async function takeSegmentForm(
  db: Db,
  notation: Notation,
  fields: Readonly<Record<string, string[]>>,
  parse: (schema: typeof segmentSchema) => z.output<typeof segmentSchema>,
): Promise<
  { show: ShownDraft & Record<string, unknown> } | { segment: SegmentInput; agreed: string }
> {
  const own = await listAccountFields(db);
  const act = readAct(fields, own);
  if (act) return { show: { draft: act.draft, count: await countDraft(db, act.draft, notation) } };
  const rule = attempt(() => ruleOfDraft(draftSent(fields), own, notation));
  const form = attempt(() => parse(segmentSchema));
  if (rule instanceof Invalid || form instanceof Invalid) {
    throw new Invalid({ ...errorsOf(rule), ...errorsOf(form) });
  }
  const { name, demand, version, opening } = form;
  return { segment: { name, withDemand: demand, version, rule }, agreed: opening };
}

function attempt<T>(work: () => T): T | Invalid {
  try {
    return work();
  } catch (error) {
    if (error instanceof Invalid) return error;
    throw error;
  }
}

function errorsOf(result: unknown) {
  return result instanceof Invalid ? result.fields : {};
}
