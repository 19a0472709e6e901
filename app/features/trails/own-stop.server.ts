import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { listStops } from "./stops.queries.server";
import { canChangeTrail, canReadTrails } from "./trails.policy";
import { getTrail } from "./trails.queries.server";

/** A stop of a trail that the viewer may change, its place, and how many there are. @throws NotFound */
export async function getOwnStop(db: Db, viewer: Viewer, trailId: number, stopId: number) {
  allow(viewer, canReadTrails(viewer));
  const trail = await getTrail(db, trailId);
  const stops = await listStops(db, trailId, { language: viewer.language, visitId: null });
  const stop = stops.find(({ id }) => id === stopId);
  if (!stop) throw new NotFound();
  allow(viewer, canChangeTrail(viewer, trail));
  return {
    trail: { id: trail.id, title: trail.title },
    stop: {
      ...{ id: stop.id, kind: stop.kind, title: stop.title },
      ...{ word: stop.word, shows: stop.shows },
    },
    place: stops.indexOf(stop) + 1,
    of: stops.length,
  };
}
