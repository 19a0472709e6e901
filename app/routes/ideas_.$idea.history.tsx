import { useLoaderData } from "@remix-run/react";
import { ideaPath } from "~/features/ideas/idea";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaText, listVersions } from "~/features/ideas/idea-text.queries.server";
import { IdeaVersions } from "~/features/intake/idea-versions";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const { id } = await getIdeaState(db, viewer, numberParam(params["idea"]));
  const { title, language } = await getIdeaText(db, id);
  const pageTitle = textsOf(viewer.language).getFixedT(null, "intake")("history.title");
  const versions = await listVersions(db, id);
  return { pageTitle, title, language, path: ideaPath({ id, title }), versions };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function HistoryPage() {
  const { pageTitle, title, language, path, versions } = useLoaderData<typeof loader>();
  const t = useText("intake");
  const back = t("history.back");
  return (
    <Page width="reading">
      <PageHeader
        above={<Breadcrumb label={back} crumbs={[{ label: back, href: path }]} />}
        title={pageTitle}
        lede={t("history.lede", { title })}
      />
      <IdeaVersions versions={versions} language={language} />
    </Page>
  );
}
