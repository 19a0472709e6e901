import { useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { SuggestionEntry } from "~/features/brief/suggestion-entry";
import { loadSuggestion } from "~/features/brief/suggestion-views.queries.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const ids = [numberParam(params["item"]), numberParam(params["suggestion"])] as const;
  const { item, suggestion } = await loadSuggestion(db, viewer, ...ids);
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("suggestion.pageTitle", { section: t(`section.${suggestion.section}`) }),
    id: item.id,
    suggestion,
    up: [
      { label: item.title, href: itemPath(item) },
      { label: t("suggestion.title"), href: `/roadmap/${item.id}/suggestions` },
    ],
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function SuggestionPage() {
  const { pageTitle, up, id, suggestion } = useLoaderData<typeof loader>();
  const returnTo = `/roadmap/${id}/suggestions/${suggestion.id}`;
  return (
    <BriefPage title={pageTitle} up={up}>
      <SuggestionEntry itemId={id} suggestion={suggestion} returnTo={returnTo} />
    </BriefPage>
  );
}
