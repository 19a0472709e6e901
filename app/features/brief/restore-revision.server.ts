import { recordActivity } from "~/features/activity/record-activity.server";
import { canDecide } from "~/features/ideas/idea.policy";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { insertRevision, readBrief } from "./brief-rows.server";
import { lockBriefItem, readWordsAt } from "./item-words.queries.server";
import { type Section, type SectionWords, sections, type WrittenSections } from "./section";

export interface RestoreInput {
  /** The version whose words come back. */
  version: number;
  /** The version that stood there when this was asked for. */
  seen: number;
  reason: string;
  /** That version's sections, with their HTML. */
  sections: WrittenSections;
}

/**
 * The item says what it said in an earlier version, by those who wrote it then; nothing between is
 * lost. Where it says that already nothing happens.
 * @throws Conflict when somebody saved since.
 */
export async function restoreRevision(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  input: RestoreInput,
): Promise<void> {
  const item = await lockBriefItem(trx, viewer, itemId);
  allow(viewer, canDecide(viewer));
  requireSignedIn(viewer);
  const { brief, title, summary } = await readWordsAt(trx, itemId, input.version);
  const present = await readBrief(trx, itemId);
  const changes: Partial<Record<Section, SectionWords & { html: string }>> = {};
  for (const section of sections) {
    if (brief[section].body === present[section].body) continue;
    changes[section] = { ...brief[section], html: input.sections[section]?.html ?? "" };
  }
  const sameLines = item.title === title && item.summary === summary;
  if (sameLines && Object.keys(changes).length === 0) return;
  if (item.version !== input.seen) throw new Conflict("brief:restore.stale");
  const version = item.version + 1;
  await trx
    .updateTable("roadmap_item")
    .set({ title, summary, version, updated_at: now() })
    .where("id", "=", itemId)
    .execute();
  const { reason } = input;
  const origin = { kind: "restore", editorId: viewer.id, restoredVersion: input.version } as const;
  await insertRevision(
    trx,
    { id: itemId, version, title, summary },
    { ...origin, reason },
    changes,
  );
  await recordActivity(
    trx,
    viewer,
    "roadmap_item.edited",
    { kind: "roadmap_item", id: itemId },
    { version, restored: input.version, ownerChanged: false },
  );
}
