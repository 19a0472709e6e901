import { listAccountFields } from "~/features/accounts/account-fields.queries.server";
import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { countSegment } from "./count-segment.queries.server";
import type { Draft, Notation } from "./draft";

import { ruleOfDraft } from "./rule-of-draft.server";
import type { SegmentCount } from "./segment";

/** Whom a rule in the making matches; null while it says nothing, or something that cannot be. */
export async function countDraft(
  db: Db,
  draft: Draft,
  notation: Notation,
): Promise<SegmentCount | null> {
  try {
    return await countSegment(db, ruleOfDraft(draft, await listAccountFields(db), notation));
  } catch (error) {
    if (error instanceof Invalid) return null;
    throw error;
  }
}
