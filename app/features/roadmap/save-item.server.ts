import { getBriefItem, readWords, readWordsAt } from "~/features/brief/item-words.queries.server";
import { type ItemWords, mergeEdit, wordFields } from "~/features/brief/merge-edit";
import { renderSections } from "~/features/brief/render-sections.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { Conflict } from "~/platform/errors";
import type { Database, Db } from "~db/connect.server";
import { editItem, ItemMoved } from "./edit-item.server";
import { canShapeRoadmap } from "./roadmap.policy";

/** A form as it was sent. */
export interface SentItem {
  words: ItemWords;
  /** The version that the form was begun with. */
  version: number;
  ownerId: number | null;
  reason: string;
}

const TRIES = 4;

/**
 * Saves what somebody wrote, brought together with what others saved since the form was shown.
 * Comparing and rendering take their time and are done before the transaction; whoever was overtaken
 * begins anew.
 * @throws Conflict with the words of both where two people changed the same place: `theirs_problem`
 * and so on for what stands there, `merged_problem` for what the form goes on with.
 */
export async function saveItem(
  { db, write }: { db: Db; write: Database["write"] },
  viewer: Viewer,
  id: number,
  sent: SentItem,
): Promise<void> {
  const { ownerId, reason } = sent;
  for (let attempt = 1; ; attempt++) {
    allow(viewer, canShapeRoadmap(viewer));
    const item = await getBriefItem(db, viewer, id);
    const words = await bringTogether(db, item, sent);
    const { title, summary } = words;
    const sections = await renderSections(db, words);
    const input = { title, summary, sections, ownerId, reason, version: item.version };
    try {
      return await write((trx) => editItem(trx, viewer, id, input));
    } catch (error) {
      if (!(error instanceof ItemMoved) || attempt === TRIES) throw error;
    }
  }
}

async function bringTogether(
  db: Db,
  item: { id: number; title: string; summary: string; version: number },
  sent: SentItem,
): Promise<ItemWords> {
  if (sent.version === item.version) return sent.words;
  const present = await readWords(db, item);
  const base = await readWordsAt(db, item.id, sent.version);
  const merged = mergeEdit(base, sent.words, present);
  if (merged.conflicts.length === 0) return merged.words;
  const details: Record<string, string | number> = { version: item.version };
  for (const field of wordFields) details[`merged_${field}`] = merged.words[field];
  for (const field of merged.conflicts) details[`theirs_${field}`] = present[field];
  throw new Conflict("roadmap:edit.stale", details);
}
