import { useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { SuggestionEntry } from "~/features/brief/suggestion-entry";
import { loadSuggestion } from "~/features/brief/suggestion-views.queries.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { isStaff } from "~/features/people/viewer";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { AboutTalk } from "~/features/talk/about-talk";
import { canTalk } from "~/features/talk/talk.policy";
import { loadTalk } from "~/features/talk/talk.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const ids = [numberParam(params["item"]), numberParam(params["suggestion"])] as const;
  const { item, suggestion } = await loadSuggestion(db, viewer, ...ids);
  const shown = await getShownItem(db, viewer, item.id);
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("suggestion.pageTitle", { section: t(`section.${suggestion.section}`) }),
    id: item.id,
    suggestion,
    talk: await loadTalk(db, viewer, shown, { suggestionId: suggestion.id }),
    can: { talk: canTalk(viewer) && !suggestion.hidden, forCompany: isStaff(viewer) },
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
  const { pageTitle, up, id, suggestion, talk, can } = useLoaderData<typeof loader>();
  const returnTo = `/roadmap/${id}/suggestions/${suggestion.id}`;
  return (
    <BriefPage title={pageTitle} up={up}>
      <SuggestionEntry itemId={id} suggestion={suggestion} returnTo={returnTo} />
      <AboutTalk
        itemId={id}
        about={{ suggestionId: suggestion.id }}
        threads={talk.threads}
        canTalk={can.talk}
        forCompany={can.forCompany}
        view={useReply()}
      />
    </BriefPage>
  );
}
