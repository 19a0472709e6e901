import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { requireEvidenceIdea } from "./evidence-ideas.queries.server";
import { canEditRow } from "./register.policy";
import type { RowWords } from "./register-row";
import { changeRow, columnsOf, getRow, type RowIds } from "./register-rows.server";

/** The author says it otherwise, while nobody answered it. */
export async function editRow(
  trx: Trx,
  viewer: Viewer,
  ids: RowIds,
  words: RowWords,
): Promise<void> {
  await lockShownItem(trx, viewer, ids.itemId);
  const { row, state } = await getRow(trx, ids);
  allow(viewer, canEditRow(viewer, state), "register:edit.refused");
  await requireEvidenceIdea(trx, viewer, ids.itemId, words.evidenceIdeaId);
  const columns = columnsOf(words);
  const same = Object.entries(columns).every(([name, value]) => row[name as "body"] === value);
  if (same) return;
  await changeRow(trx, viewer.id, row, { ...columns, edited_at: now() });
  const subject = { kind: "register_row", id: ids.rowId, roadmapItemId: ids.itemId } as const;
  await recordActivity(trx, viewer, "register_row.edited", subject, {}, { staffOnly: true });
}
