import { useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { SuggestionList } from "~/features/brief/suggestion-list";
import { listSuggestions } from "~/features/brief/suggestion-views.queries.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params, url }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const before = /^[1-9]\d{0,14}$/.exec(url.searchParams.get("before") ?? "")?.[0];
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("suggestion.title"),
    lede: t("suggestion.lede"),
    id: item.id,
    up: { label: item.title, href: itemPath(item) },
    ...(await listSuggestions(db, viewer, item, before ? Number(before) : null)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function SuggestionsPage() {
  const { pageTitle, lede, up, ...list } = useLoaderData<typeof loader>();
  return (
    <BriefPage title={pageTitle} lede={lede} up={[up]}>
      <SuggestionList itemId={list.id} suggestions={list.suggestions} next={list.next} />
    </BriefPage>
  );
}
