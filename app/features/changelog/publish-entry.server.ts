import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { systemViewer, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database, Trx } from "~db/connect.server";
import { canUnpublish, canWriteChangelog } from "./changelog.policy";
import type { EntryState } from "./entry";
import { updateEntry } from "./entry-rows.server";
import { lockEntryState } from "./entry-state.queries.server";
import { enqueueRounds } from "./worth-rounds.server";

/** The kind of the job that publishes an entry at its time; its payload is a {@link PublishPayload}. */
export const PUBLISH_JOB = "publish_entry";

export interface PublishPayload {
  entryId: number;
  /** The time that was meant: another one since then has a job of its own. */
  at: number;
}

/** The entry is out, and those who asked for it are told. */
export async function publishEntry(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const entry = await lockEntryState(trx, viewer, id);
  allow(viewer, canWriteChangelog(viewer));
  if (entry.publishedAt !== null) return;
  await goOut(trx, viewer, entry);
}

/**
 * The entry goes out by itself at this time; null for not by itself.
 * @throws Invalid at `at` for a time that is over; Conflict when it is out already.
 */
export async function planEntry(
  trx: Trx,
  viewer: Viewer,
  id: number,
  at: number | null,
): Promise<void> {
  const entry = await lockEntryState(trx, viewer, id);
  allow(viewer, canWriteChangelog(viewer));
  if (entry.publishedAt !== null) throw new Conflict("changelog:publish.already");
  if (entry.publishAt === at) return;
  if (at !== null && at <= now()) throw new Invalid({ at: ["changelog:publish.past"] });
  await updateEntry(trx, id, { publish_at: at });
  await recordActivity(
    trx,
    viewer,
    "changelog_entry.planned",
    subjectOf(entry),
    { title: entry.title, at },
    { staffOnly: true },
  );
  if (at === null) return;
  const payload: PublishPayload = { entryId: id, at };
  await enqueueJob(trx, PUBLISH_JOB, payload, { key: `publish-entry:${id}:${at}`, runAt: at });
}

/** Publishes what was planned for then, unless it was planned otherwise or is out already. */
export async function publishPlanned(
  database: Database,
  { entryId, at }: PublishPayload,
): Promise<void> {
  await database.write(async (trx) => {
    const known = await trx
      .selectFrom("changelog_entry")
      .select("id")
      .where("id", "=", entryId)
      .executeTakeFirst();
    if (!known) return;
    const viewer = systemViewer("");
    const entry = await lockEntryState(trx, viewer, entryId);
    if (entry.publishedAt !== null || entry.publishAt !== at) return;
    await goOut(trx, viewer, entry);
  });
}

/** The entry is for staff alone again; who was told of it finds nothing there. */
export async function unpublishEntry(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const entry = await lockEntryState(trx, viewer, id);
  allow(viewer, canUnpublish(viewer));
  if (entry.publishedAt === null) return;
  await updateEntry(trx, id, { published_at: null });
  const verb = "changelog_entry.unpublished";
  const details = { title: entry.title };
  await recordActivity(trx, viewer, verb, subjectOf(entry), details, { staffOnly: true });
}

/** A draft is gone. @throws Conflict for what is out. */
export async function removeEntry(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  allow(viewer, canWriteChangelog(viewer));
  const entry = await lockEntryState(trx, viewer, id);
  if (entry.publishedAt !== null) throw new Conflict("changelog:remove.published");
  await trx.deleteFrom("changelog_entry").where("id", "=", id).execute();
  const verb = "changelog_entry.removed";
  const details = { title: entry.title };
  await recordActivity(trx, viewer, verb, subjectOf(entry), details, { staffOnly: true });
}

async function goOut(trx: Trx, viewer: Viewer, entry: EntryState): Promise<void> {
  const at = now();
  await updateEntry(trx, entry.id, { published_at: at, publish_at: null });
  await enqueueRounds(trx, { entryId: entry.id, itemId: entry.itemId, publishedAt: at });
  const details = { title: entry.title };
  await recordActivity(trx, viewer, "changelog_entry.published", subjectOf(entry), details);
}

function subjectOf({ id, itemId }: EntryState) {
  return { kind: "changelog_entry", id, roadmapItemId: itemId ?? undefined } as const;
}
