import { useLoaderData } from "@remix-run/react";
import { listBoards } from "~/features/boards/boards.queries.server";
import { canReadDrafts, canWriteChangelog } from "~/features/changelog/changelog.policy";
import { ChangelogFilter } from "~/features/changelog/changelog-filter";
import {
  countDraftEntries,
  listEntries,
  listEntryTags,
} from "~/features/changelog/entries.queries.server";
import { changelogUrl, readEntryCursor, writeEntryCursor } from "~/features/changelog/entry";
import { EntryList } from "~/features/changelog/entry-list";
import { changelogWords } from "~/features/changelog/words.server";
import { cardMeta, cardOfCommunity } from "~/features/discovery/card.server";
import { FeedLink } from "~/features/discovery/feed-link";
import { feedLinks, feedMeta } from "~/features/discovery/feed-links";
import { changelogFeed, feedLanguage } from "~/features/discovery/feed-source";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, community, url }) => {
  const [boards, tags] = await Promise.all([listBoards(db, viewer), listEntryTags(db, viewer)]);
  const board = boards.find(({ slug }) => slug === url.searchParams.get("board"));
  const tag = tags.find(({ id }) => String(id) === url.searchParams.get("tag"));
  const after = readEntryCursor(url.searchParams.get("before"));
  const place = { boardId: board?.id ?? null, tagId: tag?.id ?? null, after };
  const filter = { board: board?.slug ?? null, tag: tag?.id ?? null };
  const { entries, next } = await listEntries(db, viewer, place);
  const t = changelogWords(viewer);
  const source = changelogFeed(feedLanguage(viewer.language, community));
  return {
    pageTitle: t("pageTitle"),
    lede: t("lede"),
    card: cardMeta(cardOfCommunity(community, viewer.language)),
    feeds: feedLinks("changelog", t("pageTitle"), source),
    boards: boards.map(({ slug, name }) => ({ slug, name })),
    tags,
    filter,
    entries,
    isFirst: after === null,
    first: changelogUrl(filter),
    next: next && changelogUrl(filter, writeEntryCursor(next)),
    drafts: canReadDrafts(viewer) ? await countDraftEntries(db) : 0,
    can: { write: canWriteChangelog(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  description: data.lede,
  canonical: "/changelog",
  card: data.card,
  feeds: feedMeta(data.feeds),
  noindex: data.filter.board !== null || data.filter.tag !== null || !data.isFirst,
}));

export default function ChangelogPage() {
  const { boards, tags, filter, entries, isFirst, first, next, feeds, drafts, can } =
    useLoaderData<typeof loader>();
  const t = useText("changelog");
  const filtered = filter.board !== null || filter.tag !== null;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        end={
          <div className="flex flex-wrap gap-3">
            {drafts > 0 && (
              <ButtonLink look="outline" size="small" href="/changelog/drafts">
                {t("drafts.link", { count: drafts })}
              </ButtonLink>
            )}
            {can.write && (
              <ButtonLink look="outline" size="small" href="/changelog/new">
                {t("create.link")}
              </ButtonLink>
            )}
          </div>
        }
      />
      {(entries.length > 0 || filtered) && <ChangelogFilter {...{ boards, tags, filter }} />}
      {entries.length === 0 ? (
        <EmptyState
          title={t(filtered ? "empty.filtered" : "empty.title")}
          action={
            <ButtonLink href={filtered ? "/changelog" : "/roadmap"}>
              {t(filtered ? "empty.all" : "empty.action")}
            </ButtonLink>
          }
        >
          {t("empty.body")}
        </EmptyState>
      ) : (
        <EntryList entries={entries} />
      )}
      <Pagination
        label={t("pages")}
        previous={isFirst ? undefined : { href: first, label: t("newest") }}
        next={next ? { href: next, label: t("older") } : undefined}
      />
      <FeedLink feeds={feeds} className="pt-12" />
    </Page>
  );
}
