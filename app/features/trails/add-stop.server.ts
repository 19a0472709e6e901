import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { allow } from "~/features/people/allow";
import { type Viewer, visitorWhoReads } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid, NotFound } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import { placed } from "~/platform/placing";
import type { Trx } from "~db/connect.server";
import { aboutTrail, staffOnly } from "./about-trail.server";
import { STOPS_AT_MOST, type TrailState } from "./trail";
import type { StopInput, StopWords } from "./trail.schema.server";
import { canChangeTrail } from "./trails.policy";
import { lockTrail, updateTrail } from "./trails.queries.server";

/**
 * Puts a stop at the end of a trail. What is there already stays as it is; only what everybody may
 * read can be a stop.
 * @throws Invalid
 */
export async function addStop(
  trx: Trx,
  viewer: Viewer,
  trailId: number,
  input: StopInput,
): Promise<void> {
  const ideaId = input.kind === "idea" ? await settleIdea(trx, input.subject) : null;
  const trail = await lockTrail(trx, trailId);
  allow(viewer, canChangeTrail(viewer, trail));
  const itemId = input.kind === "item" ? await settleItem(trx, input.subject) : null;
  const stops = await listPlaces(trx, trailId);
  const known = stops.some(
    (stop) =>
      (ideaId !== null && stop.idea_id === ideaId) ||
      (itemId !== null && stop.roadmap_item_id === itemId) ||
      (input.kind === "note" && stop.title === input.title && stop.word === input.word),
  );
  if (known) return;
  if (stops.length >= STOPS_AT_MOST) {
    throw new Invalid({ "": [errorKey("trails:errors.tooManyStops", { count: STOPS_AT_MOST })] });
  }
  await trx
    .insertInto("trail_stop")
    .values({
      trail_id: trailId,
      position: (stops.at(-1)?.position ?? 0) + 1,
      kind: input.kind,
      idea_id: ideaId,
      roadmap_item_id: itemId,
      title: input.kind === "note" ? input.title : "",
      word: input.word,
      shows: input.shows,
      created_at: now(),
    })
    .execute();
  await changed(trx, viewer, trail);
}

/** Changes what the rep says to a stop. */
export async function editStop(
  trx: Trx,
  viewer: Viewer,
  trailId: number,
  stopId: number,
  words: StopWords,
): Promise<void> {
  const { trail, stop } = await lockStop(trx, trailId, stopId);
  allow(viewer, canChangeTrail(viewer, trail));
  const isNote = stop.kind === "note";
  if (isNote && !words.title) throw new Invalid({ title: ["shared:errors.required"] });
  if (isNote && !words.word) throw new Invalid({ word: ["shared:errors.required"] });
  const title = isNote ? words.title : "";
  if (stop.title === title && stop.word === words.word && stop.shows === words.shows) return;
  await trx
    .updateTable("trail_stop")
    .set({ title, word: words.word, shows: words.shows })
    .where("id", "=", stopId)
    .execute();
  await changed(trx, viewer, trail);
}

/** The stop takes a place, counted from 1; the others close up. */
export async function placeStop(
  trx: Trx,
  viewer: Viewer,
  trailId: number,
  stopId: number,
  place: number,
): Promise<void> {
  const { trail } = await lockStop(trx, trailId, stopId);
  allow(viewer, canChangeTrail(viewer, trail));
  const before = (await listPlaces(trx, trailId)).map(({ id }) => id);
  const order = placed(before, stopId, place);
  if (order.join() === before.join()) return;
  for (const [index, id] of order.entries()) {
    await trx
      .updateTable("trail_stop")
      .set({ position: index + 1 })
      .where("id", "=", id)
      .execute();
  }
  await changed(trx, viewer, trail);
}

/** Takes a stop out of its trail; one that is gone already is no error. */
export async function removeStop(
  trx: Trx,
  viewer: Viewer,
  trailId: number,
  stopId: number,
): Promise<void> {
  const trail = await lockTrail(trx, trailId);
  allow(viewer, canChangeTrail(viewer, trail));
  const gone = await trx
    .deleteFrom("trail_stop")
    .where("id", "=", stopId)
    .where("trail_id", "=", trailId)
    .returning("id")
    .executeTakeFirst();
  if (gone) await changed(trx, viewer, trail);
}

async function changed(trx: Trx, viewer: Viewer, trail: TrailState): Promise<void> {
  await updateTrail(trx, trail.id, { updated_at: now() });
  const details = { title: trail.title };
  await recordActivity(trx, viewer, "trail.edited", aboutTrail(trail), details, staffOnly);
}

function listPlaces(trx: Trx, trailId: number) {
  return trx
    .selectFrom("trail_stop")
    .select(["id", "position", "idea_id", "roadmap_item_id", "title", "word"])
    .where("trail_id", "=", trailId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

async function lockStop(trx: Trx, trailId: number, stopId: number) {
  const trail = await lockTrail(trx, trailId);
  const stop = await trx
    .selectFrom("trail_stop")
    .selectAll()
    .where("id", "=", stopId)
    .where("trail_id", "=", trailId)
    .executeTakeFirst();
  if (!stop) throw new NotFound();
  return { trail, stop };
}

/** The idea that everybody may read, or the one that it was merged into. */
async function settleIdea(trx: Trx, id: number | undefined): Promise<number> {
  const named = await trx
    .selectFrom("idea")
    .select(["id", "merged_into_id"])
    .where("id", "=", id ?? 0)
    .executeTakeFirst();
  const ideaId = named?.merged_into_id ?? named?.id ?? 0;
  await lockIdeas(trx, [ideaId]);
  const open = await trx
    .selectFrom("idea")
    .select("id")
    .where("id", "=", ideaId)
    .where("listed", "=", 1)
    .where(visibleTo(visitorWhoReads("")))
    .executeTakeFirst();
  if (!open) throw new Invalid({ subject: ["trails:errors.notPublic"] });
  return ideaId;
}

async function settleItem(trx: Trx, id: number | undefined): Promise<number> {
  const item = await trx
    .selectFrom("roadmap_item")
    .select("id")
    .where("id", "=", id ?? 0)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  if (!item) throw new Invalid({ subject: ["trails:errors.notPublic"] });
  return item.id;
}
