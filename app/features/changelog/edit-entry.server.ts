import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Cover } from "~/features/pictures/cover";
import { showPictures, showPicturesIn } from "~/features/pictures/picture-uses.server";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canWriteChangelog } from "./changelog.policy";
import { checkPlaces } from "./check-places.server";
import type { EntryState } from "./entry";
import {
  type EntryPlaces,
  type EntryText,
  rowOf,
  setPlaces,
  updateEntry,
} from "./entry-rows.server";
import { lockEntryState, readPlaces } from "./entry-state.queries.server";

/**
 * The entry reads as `input` says, and belongs where it says. Other words for what is out already are
 * marked as edited.
 * @throws Conflict with the newer words when somebody else wrote since the form was shown.
 */
export async function editEntry(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: EntryText & EntryPlaces & { version: number; itemId: number | null },
): Promise<void> {
  await lockIdeas(trx, input.ideaIds);
  const entry = await lockEntryState(trx, viewer, id);
  allow(viewer, canWriteChangelog(viewer));
  const sameWords = saysTheSame(entry, input);
  if (sameWords && entry.itemId === input.itemId && (await standsTheSame(trx, id, input))) return;
  if (entry.version !== input.version) {
    const { version, title, forWhom, body } = entry;
    throw new Conflict("changelog:edit.stale", { version, title, forWhom, body });
  }
  await checkPlaces(trx, viewer, input);
  await updateEntry(trx, id, {
    ...rowOf(input),
    roadmap_item_id: input.itemId,
    version: entry.version + 1,
    ...(entry.publishedAt !== null && !sameWords ? { edited_at: now() } : {}),
  });
  await setPlaces(trx, id, input);
  await showPicturesIn(trx, { kind: "changelog_entry", id }, input.body);
  await record(trx, viewer, entry, "changelog_entry.edited");
}

/** The cover stands over the entry; none does for null. */
export async function setEntryCover(
  trx: Trx,
  viewer: Viewer,
  id: number,
  cover: Cover | null,
): Promise<void> {
  const entry = await lockEntryState(trx, viewer, id);
  allow(viewer, canWriteChangelog(viewer));
  if (entry.cover?.key === cover?.key && entry.cover?.alt === cover?.alt) return;
  await updateEntry(trx, id, { cover: cover?.key ?? null, cover_alt: cover?.alt ?? "" });
  await showPictures(trx, { kind: "changelog_entry_cover", id }, cover ? [cover.key] : []);
  await record(trx, viewer, entry, "changelog_entry.picture_changed");
}

async function record(
  trx: Trx,
  viewer: Viewer,
  { id, itemId, title }: EntryState,
  verb: "changelog_entry.edited" | "changelog_entry.picture_changed",
): Promise<void> {
  const subject = { kind: "changelog_entry", id, roadmapItemId: itemId ?? undefined } as const;
  await recordActivity(trx, viewer, verb, subject, { title }, { staffOnly: true });
}

function saysTheSame(entry: EntryState, input: EntryText): boolean {
  const { title, forWhom, body } = input;
  return entry.title === title && entry.forWhom === forWhom && entry.body === body;
}

async function standsTheSame(trx: Trx, id: number, input: EntryPlaces): Promise<boolean> {
  const places = await readPlaces(trx, id);
  return (["ideaIds", "boardIds", "tagIds"] as const).every((name) => {
    const wanted = new Set(input[name]);
    return wanted.size === places[name].length && places[name].every((each) => wanted.has(each));
  });
}
