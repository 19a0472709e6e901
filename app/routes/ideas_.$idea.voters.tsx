import { useLoaderData } from "@remix-run/react";
import { canSeeVoters } from "~/features/ideas/idea.policy";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import { VoterList } from "~/features/votes/voter-list";
import { parseVoterCursor } from "~/features/votes/voters";
import { listVoters } from "~/features/votes/voters.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, params, url }) => {
  const { id } = await getIdeaState(db, viewer, numberParam(params["idea"]));
  const idea = await getIdeaPage(db, viewer, id);
  allow(viewer, canSeeVoters(viewer, idea));
  const cursor = parseVoterCursor(url.searchParams.get("after"));
  const { voters, next } = await listVoters(db, viewer, idea.id, cursor);
  const { title, path, voteCount, importedVoteCount } = idea;
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "votes")("voters.pageTitle", { title }),
    idea: { id, title, path, voteCount, importedVoteCount },
    voters,
    next,
    first: cursor === null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function VotersPage() {
  const { idea, voters, next, first } = useLoaderData<typeof loader>();
  const t = useText("votes");
  const here = `/ideas/${idea.id}/voters`;
  return (
    <Page width="reading">
      <PageHeader
        above={
          <Breadcrumb label={t("voters.title")} crumbs={[{ label: idea.title, href: idea.path }]} />
        }
        title={t("voters.title")}
        lede={t("voters.count", { count: idea.voteCount })}
      />
      {voters.length === 0 ? (
        <EmptyState title={t("voters.empty")}>{t("voters.emptyHint")}</EmptyState>
      ) : (
        <VoterList voters={voters} />
      )}
      {idea.importedVoteCount > 0 && (
        <p className="meta pt-4">{t("voters.imported", { count: idea.importedVoteCount })}</p>
      )}
      <Pagination
        label={t("voters.title")}
        className="pt-8"
        previous={first ? undefined : { href: here, label: t("voters.first") }}
        next={next ? { href: `${here}?after=${next}`, label: t("voters.more") } : undefined}
      />
    </Page>
  );
}
