import { useLoaderData } from "@remix-run/react";
import { DraftList } from "~/features/intake/draft-list";
import { listDrafts } from "~/features/intake/list-drafts.queries.server";
import { requireSignedIn } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  requireSignedIn(viewer);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "intake")("drafts.title"),
    drafts: await listDrafts(db, viewer),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function DraftsPage() {
  const { drafts, pageTitle } = useLoaderData<typeof loader>();
  const t = useText("intake");
  return (
    <Page width="reading">
      <PageHeader title={pageTitle} lede={t("drafts.lede")} />
      <DraftList drafts={drafts} />
    </Page>
  );
}
