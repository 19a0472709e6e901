import type { Community } from "~/features/community/community";
import { ofSegment } from "~/features/ideas/segment-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { endOfToday } from "~/platform/working-days.server";
import type { Db } from "~db/connect.server";
import { countQueues } from "./count-queues.queries.server";
import { listDeskRows } from "./desk-rows.queries.server";
import { listQueue, listQueueFromEnd } from "./list-queue.queries.server";
import { DESK_PAGE, type DeskFilters, type DeskPlace } from "./queue";
import type { DeskMoment } from "./queue-conditions.server";
import { withWildcards } from "./wildcards";

/** What the queues are measured against now, and the segment that the filters name. */
export async function readMoment(
  db: Db,
  viewer: Viewer & { id: number },
  { timeZone }: Community,
  { segment }: Pick<DeskFilters, "segment">,
): Promise<DeskMoment> {
  const at = now();
  const moment = { viewerId: viewer.id, now: at, endOfToday: endOfToday(at, timeZone) };
  return segment === null ? moment : { ...moment, ofSegment: await ofSegment(db, viewer, segment) };
}

/** A page of a queue, how many wait in each, and where the page after begins. */
export async function loadDesk(db: Db, viewer: Viewer, place: DeskPlace, moment: DeskMoment) {
  const [counts, rows, tail] = await Promise.all([
    countQueues(db, place.filters, moment),
    listQueue(db, place, moment, DESK_PAGE + 1),
    place.after ? [] : listQueueFromEnd(db, place, moment, DESK_PAGE),
  ]);
  const page = place.after
    ? { rows: rows.slice(0, DESK_PAGE), wildcards: [] }
    : withWildcards(rows, tail, DESK_PAGE);
  const ids = page.rows.map((row) => row.id);
  // A wildcard may come from behind: the next page begins after the last row that does not.
  const last = page.rows.findLast((row) => !page.wildcards.includes(row.id));
  const more = rows.some((row) => !ids.includes(row.id));
  return {
    counts,
    rows: await listDeskRows(db, viewer, ids, page.wildcards),
    next: more && last ? last.key : null,
  };
}
