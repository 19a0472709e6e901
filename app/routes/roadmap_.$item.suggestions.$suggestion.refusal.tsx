import { useLoaderData } from "@remix-run/react";
import { declineSchema } from "~/features/brief/brief.schema.server";
import { BriefPage } from "~/features/brief/brief-page";
import { DeclineForm } from "~/features/brief/decide-forms";
import { declineSuggestion } from "~/features/brief/decide-suggestion.server";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { canDecideSuggestion } from "~/features/brief/suggestion.policy";
import { getSuggestion } from "~/features/brief/suggestions.queries.server";
import { allow } from "~/features/people/allow";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  await getSuggestion(db, viewer, item.id, numberParam(params["suggestion"]));
  allow(viewer, canDecideSuggestion(viewer, item));
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("decide.declineTitle"),
    lede: t("decide.declineLede"),
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

/** Says why the suggestion is not taken up. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const id = numberParam(params["suggestion"]);
  await getSuggestion(db, viewer, item.id, id);
  allow(viewer, canDecideSuggestion(viewer, item));
  const { decision } = parse(declineSchema);
  await write((trx) => declineSuggestion(trx, viewer, item.id, id, decision));
  return { to: `/roadmap/${item.id}/suggestions/${id}`, notice: "brief:decide.declined" };
});

export default function DeclinePage() {
  const { pageTitle, lede, up } = useLoaderData<typeof loader>();
  return (
    <BriefPage title={pageTitle} lede={lede} up={up}>
      <DeclineForm view={useReply()} />
    </BriefPage>
  );
}
