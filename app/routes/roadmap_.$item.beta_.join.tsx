import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type BetaRisk, betaPath } from "~/features/beta/beta";
import { canTestBeta } from "~/features/beta/beta.policy";
import { joinSchema } from "~/features/beta/beta.schema.server";
import { loadJoin } from "~/features/beta/beta-page.queries.server";
import { getBeta } from "~/features/beta/beta-rows.server";
import { joinBeta } from "~/features/beta/join-beta.server";
import { JoinForm } from "~/features/beta/join-form";
import { useStanding } from "~/features/beta/use-standing";
import { betaWords } from "~/features/beta/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const form = await loadJoin(db, viewer, item);
  allow(viewer, canTestBeta(viewer), "beta:join.refused");
  // Whoever comes too late stays, and is told so: the action's refusal stands on this page.
  if (form.tests && !form.open) throw redirect(betaPath(item.id));
  return {
    pageTitle: betaWords(viewer)(form.tests ? "join.freshTitle" : "join.title"),
    up: { label: item.title, href: item.path },
    ...form,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Joins, or accepts what is new or changed since. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  await getBeta(db, item.id);
  allow(viewer, canTestBeta(viewer), "beta:join.refused");
  const input = parse(joinSchema);
  await write((trx) => joinBeta(trx, viewer, item.id, input));
  return { to: betaPath(item.id), notice: "beta:join.done" };
});

export default function JoinBetaPage() {
  const { pageTitle, up, open, standing, ...form } = useLoaderData<typeof loader>();
  const t = useText("beta");
  const sentenceOf = useStanding();
  const shown = useShown<{ risks: BetaRisk[] }>();
  const view = useReply();
  if (!open && !view.refused) {
    return (
      <FormPage title={pageTitle} up={up}>
        <p className="title-lg text-ink-2">{sentenceOf(standing)}</p>
      </FormPage>
    );
  }
  return (
    <FormPage title={pageTitle} lede={t("join.lede")} up={up}>
      <JoinForm view={view} {...form} risks={shown.risks ?? form.risks} />
    </FormPage>
  );
}
