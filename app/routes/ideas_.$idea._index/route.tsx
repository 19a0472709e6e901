import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CommentTemplates } from "~/features/answering/comment-templates";
import { Discussion } from "~/features/comments/discussion";
import { feedMeta } from "~/features/discovery/feed-links";
import { ideaThings } from "~/features/discovery/structured-data";
import { EvidenceStrip } from "~/features/evidence/evidence-strip";
import { findCanonical } from "~/features/ideas/canonical.queries.server";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import { ownView } from "~/features/merges/own-view";
import { BecauseQuotes } from "~/features/votes/because-quotes";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useFormView } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Page } from "~/ui/page";
import { WithSide } from "~/ui/with-side";
import { CompanyWords } from "./company-words";
import { loadIdeaData } from "./idea-data.server";
import { IdeaItself } from "./idea-itself";
import { IdeaSide } from "./idea-side";
import { MergedHere } from "./merged-here";

export const loader = load(async (context) => {
  const { db, viewer, params, url } = context;
  const idea = await getIdeaPage(db, viewer, numberParam(params["idea"]));
  const canonical =
    idea.mergedIntoId === null ? undefined : await findCanonical(db, viewer, idea.mergedIntoId);
  const path = encodeURI((canonical ?? idea).path);
  if (url.pathname !== path) {
    // Titles change to and fro, merges too: a browser that remembers both ways would go in circles.
    throw redirect(path + url.search, { status: 301, headers: { "Cache-Control": "no-cache" } });
  }
  return loadIdeaData(context, idea);
});

export const meta = pageMeta<typeof loader>(
  ({ data: { idea, view, discussion, feeds, card }, root }) => ({
    title: idea.title,
    description: idea.excerpt,
    canonical: idea.path,
    noindex:
      idea.boardAccess !== "public" ||
      idea.hidden ||
      idea.mergedIntoId !== null ||
      [view.reply, view.thread, view.from].some((each) => each !== null),
    article: true,
    card,
    feeds: feeds ? feedMeta(feeds) : [],
    things: ideaThings(idea, discussion.threads, root),
  }),
);

export default function IdeaRoute() {
  const data = useLoaderData<typeof loader>();
  const t = useText("ideas");
  const { idea } = data;
  return (
    <Page>
      <WithSide sideLabel={t("page.about")} side={<IdeaSide data={data} />}>
        <div className="flex flex-col gap-14">
          <IdeaItself data={data} />
          <CompanyWords data={data} />
          <EvidenceStrip
            ideaId={idea.id}
            evidence={data.evidence}
            canAdd={data.can.addEvidence}
            canAsk={data.can.ask}
          />
          <BecauseQuotes
            quotes={data.quotes}
            saidWhy={data.voices.saidWhy}
            votersPath={`/ideas/${idea.id}/voters`}
          />
          <Discussion
            {...data}
            view={ownView(data.view, data.merged)}
            folded={<MergedHere data={data} />}
            useView={useFormView}
            aboveForm={<CommentTemplates ideaId={idea.id} templates={data.templates} />}
          />
        </div>
      </WithSide>
    </Page>
  );
}
