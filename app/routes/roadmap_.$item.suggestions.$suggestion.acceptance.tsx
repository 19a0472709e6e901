import { useLoaderData } from "@remix-run/react";
import { acceptSchema } from "~/features/brief/brief.schema.server";
import { BriefPage } from "~/features/brief/brief-page";
import { readBrief } from "~/features/brief/brief-rows.server";
import { AcceptForm } from "~/features/brief/decide-forms";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { canDecideSuggestion } from "~/features/brief/suggestion.policy";
import { getSuggestion, propose } from "~/features/brief/suggestions.queries.server";
import { takeUpSuggestion } from "~/features/brief/take-up-suggestion.server";
import { allow } from "~/features/people/allow";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const suggestion = await getSuggestion(db, viewer, item.id, numberParam(params["suggestion"]));
  allow(viewer, canDecideSuggestion(viewer, item));
  const brief = await readBrief(db, item.id);
  const proposed = await propose(db, suggestion, brief);
  const { section } = suggestion;
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("decide.changeTitle"),
    up: [
      { label: item.title, href: itemPath(item) },
      { label: t("suggestion.title"), href: `/roadmap/${item.id}/suggestions` },
    ],
    form: {
      ...{ section, present: brief[section].body, proposed: proposed.body },
      ...{ conflicts: proposed.conflicts, version: item.version },
    },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Takes the suggestion up: as it is, or with the words that were sent. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const id = numberParam(params["suggestion"]);
  await getSuggestion(db, viewer, item.id, id);
  allow(viewer, canDecideSuggestion(viewer, item));
  await takeUpSuggestion({ db, write }, viewer, item.id, id, parse(acceptSchema));
  return { to: `/roadmap/${item.id}`, notice: "brief:decide.taken" };
});

export default function AcceptPage() {
  const { pageTitle, up, form } = useLoaderData<typeof loader>();
  return (
    <BriefPage title={pageTitle} up={up}>
      <AcceptForm {...form} view={useReply()} />
    </BriefPage>
  );
}
