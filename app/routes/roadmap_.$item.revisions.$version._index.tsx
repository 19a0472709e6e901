import { useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { RevisionDetail } from "~/features/brief/revision-detail";
import { loadRevisionPage } from "~/features/brief/revisions.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["item"]);
  const page = await loadRevisionPage(db, viewer, id, numberParam(params["version"]));
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  const pageTitle = t("revision.version", { version: page.revision.version });
  return { id, page, pageTitle, above: t("revision.title") };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RevisionPage() {
  const { id, page, pageTitle, above } = useLoaderData<typeof loader>();
  const up = [
    { label: page.title, href: page.path },
    { label: above, href: `/roadmap/${id}/revisions` },
  ];
  return (
    <BriefPage title={pageTitle} up={up}>
      <RevisionDetail itemId={id} page={page} />
    </BriefPage>
  );
}
