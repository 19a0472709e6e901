import { redirect } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { wordsFor } from "~/features/community/community-words";
import { cardMeta, cardOfBoard, cardOfCommunity } from "~/features/discovery/card.server";
import { FeedLink } from "~/features/discovery/feed-link";
import { feedLinks, feedMeta } from "~/features/discovery/feed-links";
import { feedLanguage, ideasFeed } from "~/features/discovery/feed-source";
import { placeThings, siteThings } from "~/features/discovery/structured-data";
import { canExport } from "~/features/export/export.policy";
import { ExportLink } from "~/features/export/export-link";
import { FollowButton } from "~/features/ideas/follow-button";
import { RANDOM_KEYS } from "~/features/ideas/idea";
import { canVote } from "~/features/ideas/idea.policy";
import { ideaListUrl, noFilters, readIdeaFilters } from "~/features/ideas/idea-list";
import { IdeasSection } from "~/features/ideas/ideas-section";
import { readCursor } from "~/features/ideas/list-cursor";
import { ListHeader } from "~/features/ideas/list-header";
import { loadListPage } from "~/features/ideas/list-page.queries.server";
import { ListSide } from "~/features/ideas/list-side";
import { SearchHeader } from "~/features/ideas/search-header";
import { SlowBoard } from "~/features/insights/slow-board";
import { isSlowBoard } from "~/features/insights/slow-board.queries.server";
import { findBegunIdea } from "~/features/intake/list-drafts.queries.server";
import { PostBox } from "~/features/intake/post-box";
import { isSignedIn, isStaff } from "~/features/people/viewer";
import { FoundQuestions } from "~/features/questions/found-questions";
import { findQuestions } from "~/features/questions/list-questions.queries.server";
import { FreshVote } from "~/features/votes/my-vote";
import { VotePill } from "~/features/votes/vote-pill";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useFormView } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Page } from "~/ui/page";
import { WithSide } from "~/ui/with-side";

export const loader = load(async ({ db, viewer, community, url }) => {
  const filters = readIdeaFilters(url.searchParams);
  if (filters.order === "surprise" && filters.seed === null) {
    const seed = Math.floor(Math.random() * RANDOM_KEYS);
    throw redirect(ideaListUrl(filters, { seed }));
  }
  // A form without script sends its empty fields too; the address to keep is without them.
  if ([...url.searchParams.values()].includes("")) throw redirect(ideaListUrl(filters));
  const list = await loadListPage(db, viewer, filters, readCursor(url.searchParams));
  const t = textsOf(viewer.language).getFixedT(null, "ideas");
  const { question, welcome } = wordsFor(community, viewer.language);
  const title = list.board?.name ?? t("list.title");
  const pageTitle = filters.q ? t("search.pageTitle", { q: filters.q }) : title;
  const followable = list.open && !filters.mine && !filters.followed;
  const source = ideasFeed(filters, feedLanguage(viewer.language, community));
  return {
    ...list,
    filters,
    page: {
      ...list.page,
      ideas: list.page.ideas.map((idea) => ({ ...idea, canVote: canVote(viewer, idea) })),
    },
    pageTitle,
    description: list.board?.description || welcome?.text || t("list.welcome"),
    card: cardMeta(
      list.board && list.open
        ? cardOfBoard(list.board, community, viewer.language)
        : cardOfCommunity(community, viewer.language),
    ),
    feeds: followable ? feedLinks("list", pageTitle, source) : null,
    listTitle: t("list.title"),
    begun: await findBegunIdea(db, viewer),
    asked: filters.q === "" ? null : await findQuestions(db, viewer, filters.q),
    slow: list.board !== null && (await isSlowBoard(db, list.board.id)),
    searching: filters.q !== "" || url.searchParams.get("focus") === "search",
    community: { question, welcome },
    visitor: !isSignedIn(viewer),
    votesCount: !isStaff(viewer),
    canExport: canExport(viewer, "ideas"),
  };
});

export const meta = pageMeta<typeof loader>(({ data, root }) => {
  const path = ideaListUrl(noFilters, { board: data.filters.board });
  const way = { above: data.listTitle, abovePath: "/ideas", name: data.pageTitle, path };
  return {
    title: data.pageTitle,
    description: data.description,
    canonical: path,
    card: data.card,
    noindex: !data.public || data.searching,
    feeds: data.feeds ? feedMeta(data.feeds) : [],
    things: data.board ? placeThings(way, root) : siteThings(root),
  };
});

export default function IdeasPage() {
  const data = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  const t = useText("ideas");
  return (
    <Page>
      <WithSide side={<ListSide side={data.side} />} sideLabel={t("list.side")}>
        {data.searching ? (
          <SearchHeader
            filters={data.filters}
            choices={data.choices}
            total={data.page.total}
            report={data.page.search}
          />
        ) : (
          <Beginning />
        )}
        {data.asked && <FoundQuestions words={data.filters.q} {...data.asked} />}
        {data.slow && <SlowBoard />}
        <IdeasSection
          list={data}
          vote={({ canVote, myVote, ...idea }) => (
            <VotePill
              idea={idea}
              myVote={myVote}
              canVote={canVote}
              counts={data.votesCount}
              returnTo={pathname + search}
            />
          )}
          beneath={(idea) => (
            <FreshVote
              ideaId={idea.id}
              vote={idea.myVote}
              returnTo={pathname + search}
              useView={useFormView}
            />
          )}
        />
        {data.feeds && <FeedLink feeds={data.feeds} className="pt-8" />}
        {data.canExport && <ExportLink filters={data.filters} />}
      </WithSide>
    </Page>
  );
}

function Beginning() {
  const { board, community, visitor, begun } = useLoaderData<typeof loader>();
  const follow = board && (
    <FollowButton
      action={`/boards/${board.slug}/follow`}
      following={board.following}
      returnTo={ideaListUrl(noFilters, { board: board.slug })}
    />
  );
  return (
    <div className="pb-12">
      <ListHeader community={community} board={board} follow={follow} />
      <PostBox key={board?.slug} visitor={visitor} board={board?.slug} begun={begun} />
    </div>
  );
}
