import { useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { RevisionList } from "~/features/brief/revision-list";
import { listRevisions } from "~/features/brief/revisions.queries.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params, url }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const before = /^[1-9]\d{0,8}$/.exec(url.searchParams.get("before") ?? "")?.[0];
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("revision.title"),
    lede: t("revision.lede"),
    id: item.id,
    up: { label: item.title, href: itemPath(item) },
    ...(await listRevisions(db, item.id, before ? Number(before) : null)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RevisionsPage() {
  const { pageTitle, lede, up, ...list } = useLoaderData<typeof loader>();
  return (
    <BriefPage title={pageTitle} lede={lede} up={[up]}>
      <RevisionList itemId={list.id} revisions={list.revisions} next={list.next} />
    </BriefPage>
  );
}
