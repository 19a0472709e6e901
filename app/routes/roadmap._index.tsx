import { useLoaderData } from "@remix-run/react";
import { listBoards } from "~/features/boards/boards.queries.server";
import { cardMeta, cardOfCommunity } from "~/features/discovery/card.server";
import { FeedLink } from "~/features/discovery/feed-link";
import { feedLinks, feedMeta } from "~/features/discovery/feed-links";
import { feedLanguage, roadmapFeed } from "~/features/discovery/feed-source";
import { loadBoard } from "~/features/roadmap/board.queries.server";
import { listMoves } from "~/features/roadmap/item-history.queries.server";
import { listTagsOfItems } from "~/features/roadmap/item-places.queries.server";
import { Moves } from "~/features/roadmap/moves";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { RoadmapBoard } from "~/features/roadmap/roadmap-board";
import { HorizonLinks, RoadmapFilters, roadmapUrl } from "~/features/roadmap/roadmap-ways";
import { UnpublishedItems } from "~/features/roadmap/unpublished";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community, url }) => {
  const boards = await listBoards(db, viewer);
  const board = boards.find((each) => each.slug === url.searchParams.get("board"));
  const boardId = board?.id ?? null;
  const tags = await listTagsOfItems(db, viewer);
  const tag = tags.find(({ id }) => String(id) === url.searchParams.get("tag"));
  const allDelivered = url.searchParams.get("delivered") === "all";
  const t = textsOf(viewer.language).getFixedT(null, "roadmap");
  const source = roadmapFeed(feedLanguage(viewer.language, community));
  return {
    pageTitle: t("pageTitle"),
    lede: t("lede"),
    card: cardMeta(cardOfCommunity(community, viewer.language)),
    feeds: feedLinks("roadmap", t("pageTitle"), source),
    boards: boards.map(({ slug, name }) => ({ slug, name })),
    tags,
    view: { board: board?.slug ?? null, tag: tag?.id ?? null },
    ...(await loadBoard(db, viewer, { boardId, tagId: tag?.id ?? null, allDelivered })),
    moves: await listMoves(db, viewer, { boardId }),
    can: { shape: canShapeRoadmap(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  description: data.lede,
  canonical: "/roadmap",
  card: data.card,
  feeds: feedMeta(data.feeds),
  noindex: data.view.board !== null || data.view.tag !== null,
}));

export default function RoadmapPage() {
  const { boards, tags, view, columns, unpublished, moves, feeds, can } =
    useLoaderData<typeof loader>();
  const t = useText("roadmap");
  const whole = view.board === null && view.tag === null;
  const empty = whole && columns.every((column) => column.total === 0);
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        end={
          <div className="flex min-w-0 flex-wrap items-center gap-x-6 gap-y-3 max-md:w-full">
            <RoadmapFilters boards={boards} tags={tags} view={view} />
            {can.shape && (
              <ButtonLink look="outline" size="small" href="/roadmap/new">
                {t("new")}
              </ButtonLink>
            )}
          </div>
        }
      />
      {empty ? (
        <EmptyState
          title={t("emptyBoard.title")}
          action={<ButtonLink href="/ideas">{t("emptyBoard.action")}</ButtonLink>}
        >
          {t("emptyBoard.body")}
        </EmptyState>
      ) : (
        <>
          <HorizonLinks columns={columns} />
          <RoadmapBoard
            columns={columns}
            canMove={can.shape && whole}
            allDeliveredHref={`${roadmapUrl({ ...view, delivered: "all" })}#delivered`}
          />
        </>
      )}
      <UnpublishedItems items={unpublished} />
      <Moves moves={moves} />
      <FeedLink feeds={feeds} className="pt-12" />
    </Page>
  );
}
