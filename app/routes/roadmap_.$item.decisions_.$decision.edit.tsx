import { useLoaderData } from "@remix-run/react";
import { correctDecision } from "~/features/decisions/correct-decision.server";
import { correctionSchema } from "~/features/decisions/decision.schema.server";
import { DecisionForm } from "~/features/decisions/decision-form";
import { canCorrectDecision } from "~/features/decisions/decisions.policy";
import { getDecision } from "~/features/decisions/decisions.queries.server";
import { decisionsWords } from "~/features/decisions/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { type LoadContext, load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { now } from "~/platform/clock";

async function getFresh(db: LoadContext["db"], viewer: Viewer, params: LoadContext["params"]) {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const ids = { itemId: item.id, decisionId: numberParam(params["decision"]) };
  const row = await getDecision(db, ids);
  const fresh = canCorrectDecision(viewer, item, { decidedAt: row.decided_at }, now());
  allow(viewer, fresh, "decisions:correct.refused");
  return { item, ids, row, named: row.kind === "decision" };
}

export const loader = load(async ({ db, viewer, params }) => {
  const { item, row, named } = await getFresh(db, viewer, params);
  const { what, why, alternatives, would_reopen: wouldReopen, version } = row;
  return {
    pageTitle: decisionsWords(viewer)("correct.title"),
    up: { label: item.title, href: item.path },
    stored: { what, why, alternatives, wouldReopen },
    named,
    version,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { ids, named } = await getFresh(db, viewer, params);
  const words = parse(correctionSchema(named));
  await write((trx) => correctDecision(trx, viewer, ids, words));
  const to = `/roadmap/${ids.itemId}/decisions#decision-${ids.decisionId}`;
  return { to, notice: "decisions:correct.done" };
});

export default function CorrectDecisionPage() {
  const { pageTitle, up, ...form } = useLoaderData<typeof loader>();
  const t = useText("decisions");
  return (
    <FormPage title={pageTitle} lede={t("correct.lede")} up={up}>
      <DecisionForm view={useReply()} {...form} />
    </FormPage>
  );
}
