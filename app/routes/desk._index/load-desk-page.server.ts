import { listBoards } from "~/features/boards/boards.queries.server";
import { areKeysOn } from "~/features/desk/keys.server";
import { findLastAct } from "~/features/desk/last-act.queries.server";
import { loadDesk, readMoment } from "~/features/desk/load-desk.server";
import { loadPane } from "~/features/desk/load-pane.server";
import { parseDesk } from "~/features/desk/queue";
import { listSavedViews } from "~/features/desk/saved-views.queries.server";
import { countAnsweredThisWeek } from "~/features/desk/week.queries.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { countReplyDebt } from "~/features/insights/reply-debt.queries.server";
import { countModeration } from "~/features/moderation/count-moderation.queries.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { listSegmentChoices } from "~/features/segments/segments.queries.server";
import { listTags } from "~/features/tags/tags.queries.server";
import type { LoadContext } from "~/http/load.server";
import { showForm } from "~/http/trap.server";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";

/** A queue, the idea that is open beside it, and all that one can do there. */
export async function loadDeskPage(
  { db, community, url, context }: LoadContext,
  viewer: SignedInViewer,
) {
  const place = parseDesk(url.searchParams);
  const moment = await readMoment(db, viewer, community, place.filters);
  const desk = await loadDesk(db, viewer, place, moment);
  const openId = place.idea ?? desk.rows[0]?.id ?? null;
  const [pane, lastAct, week, debt, keysOn, choices, views, toModerate] = await Promise.all([
    openId === null ? null : loadOpen(db, viewer, openId, community),
    findLastAct(db, viewer),
    countAnsweredThisWeek(db),
    countReplyDebt(db),
    areKeysOn(db, viewer),
    loadChoices(db, viewer),
    listSavedViews(db, viewer),
    countModeration(db),
  ]);
  const pageTitle = textsOf(viewer.language).getFixedT(null, "desk")(`queues.${place.queue}.title`);
  const shownAt = showForm(context);
  return {
    place,
    ...desk,
    pane,
    lastAct,
    week,
    debt,
    keysOn,
    choices,
    views,
    toModerate,
    pageTitle,
    shownAt,
  };
}

export type DeskPageData = Awaited<ReturnType<typeof loadDeskPage>>;

/** Null for an idea that is gone: the queue stays, and says so. */
async function loadOpen(
  db: Db,
  viewer: SignedInViewer,
  ideaId: number,
  place: { currency: string },
) {
  try {
    return await loadPane(db, viewer, ideaId, place);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

async function loadChoices(db: Db, viewer: SignedInViewer) {
  const [boards, statuses, tags, owners, segments] = await Promise.all([
    listBoards(db, viewer),
    listStatuses(db, viewer.language),
    listTags(db, viewer),
    listOwners(db),
    listSegmentChoices(db),
  ]);
  return {
    boards: boards.map(({ slug, name }) => ({ slug, name })),
    statuses: statuses.map(({ key, name }) => ({ key, name })),
    tags,
    owners,
    segments,
  };
}
