import { useLoaderData } from "@remix-run/react";
import { decisionSchema } from "~/features/decisions/decision.schema.server";
import { DecisionForm } from "~/features/decisions/decision-form";
import { canDecideOnItem } from "~/features/decisions/decisions.policy";
import { makeDecision } from "~/features/decisions/make-decision.server";
import { decisionsWords } from "~/features/decisions/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canDecideOnItem(viewer, item));
  const pageTitle = decisionsWords(viewer)("make.title");
  return { pageTitle, up: { label: item.title, href: item.path } };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canDecideOnItem(viewer, item));
  const words = parse(decisionSchema);
  const id = await write((trx) => makeDecision(trx, viewer, item.id, words));
  const to = `/roadmap/${item.id}/decisions#decision-${id}`;
  return { to, notice: "decisions:make.done" };
});

const nothing = { what: "", why: "", alternatives: "", wouldReopen: "" };

export default function NewDecisionPage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  const t = useText("decisions");
  return (
    <FormPage title={pageTitle} lede={t("make.lede")} up={up}>
      <DecisionForm view={useReply()} stored={nothing} named version={null} />
    </FormPage>
  );
}
