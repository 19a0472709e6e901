import { useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { hideSuggestion, showSuggestion } from "~/features/brief/hide-suggestion.server";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { canHideSuggestion } from "~/features/brief/suggestion.policy";
import { getSuggestion } from "~/features/brief/suggestions.queries.server";
import { HideOrShow } from "~/features/moderation/hide-or-show";
import { hideSchema } from "~/features/moderation/moderation.schema.server";
import { allow } from "~/features/people/allow";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const id = numberParam(params["suggestion"]);
  const { why, hidden } = await getSuggestion(db, viewer, item.id, id);
  allow(viewer, canHideSuggestion(viewer, item));
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t(hidden ? "suggestion.showTitle" : "suggestion.hideTitle"),
    ...{ why, hidden },
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

/** Sets whether only its author and who decides read the suggestion. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const ids = { itemId: item.id, id: numberParam(params["suggestion"]) };
  await getSuggestion(db, viewer, item.id, ids.id);
  allow(viewer, canHideSuggestion(viewer, item));
  const form = parse(hideSchema);
  await write((trx) =>
    form.hidden === "1"
      ? hideSuggestion(trx, viewer, ids, form.reason)
      : showSuggestion(trx, viewer, ids),
  );
  return { to: `/roadmap/${ids.itemId}/suggestions/${ids.id}` };
});

export default function HideSuggestionPage() {
  const { pageTitle, why, hidden, up } = useLoaderData<typeof loader>();
  const t = useText("brief");
  return (
    <BriefPage
      title={pageTitle}
      lede={
        <span dir="auto" className="font-serif">
          {why}
        </span>
      }
      up={up}
    >
      <HideOrShow view={useReply()} hidden={hidden} show={t("suggestion.show")} />
    </BriefPage>
  );
}
