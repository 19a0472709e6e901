import { cardMeta, cardOfIdea } from "~/features/discovery/card.server";
import { feedLinks } from "~/features/discovery/feed-links";
import { feedLanguage, ideaFeed } from "~/features/discovery/feed-source";
import type { IdeaPage } from "~/features/ideas/idea-page";
import { isStaff } from "~/features/people/viewer";
import { canReadDeals } from "~/features/sales/deal.policy";
import { loadDemand } from "~/features/sales/demand.queries.server";
import { loadSegmentDemand } from "~/features/sales/segment-demand.queries.server";
import { canReadSegments } from "~/features/segments/segment.policy";
import type { LoadContext } from "~/http/load.server";
import { showForm } from "~/http/trap.server";
import { loadAround } from "./load-idea.server";

/** All that the page of an idea shows to its reader. */
export async function loadIdeaData(
  { db, viewer, community, url, context }: LoadContext,
  idea: IdeaPage,
) {
  const source = ideaFeed(idea.id, feedLanguage(viewer.language, community));
  const open = idea.boardAccess === "public" && !idea.hidden;
  return {
    idea,
    card: cardMeta(cardOfIdea(idea, community, viewer.language)),
    feeds: open ? feedLinks("idea", idea.title, source) : null,
    ...(await loadAround(db, viewer, idea, {
      search: url.searchParams,
      currency: community.currency,
    })),
    companyName: community.name,
    visitor: viewer.id === null,
    staff: isStaff(viewer),
    demand: canReadDeals(viewer) ? await loadDemand(db, idea.id) : null,
    segmentDemand: canReadSegments(viewer) ? await loadSegmentDemand(db, idea.id) : [],
    shownAt: showForm(context),
  };
}

export type IdeaData = Awaited<ReturnType<typeof loadIdeaData>>;
