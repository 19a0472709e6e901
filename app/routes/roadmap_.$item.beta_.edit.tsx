import { useLoaderData } from "@remix-run/react";
import { betaPath } from "~/features/beta/beta";
import { canCallForTesters } from "~/features/beta/beta.policy";
import { betaSchema } from "~/features/beta/beta.schema.server";
import { findBeta } from "~/features/beta/beta-rows.server";
import { CallForm } from "~/features/beta/call-form";
import { editBeta, openBeta } from "~/features/beta/open-beta.server";
import { listOpenRisks } from "~/features/beta/open-risks.queries.server";
import { betaWords } from "~/features/beta/words.server";
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
  allow(viewer, canCallForTesters(viewer, item), "beta:call.refused");
  const beta = await findBeta(db, item.id);
  const risks = await listOpenRisks(db, viewer, item.id);
  return {
    pageTitle: betaWords(viewer)(beta ? "call.edit" : "call.open"),
    up: { label: item.title, href: item.path },
    stored: beta ?? null,
    risks: risks.length,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Calls for testers, or says the call otherwise that was shown. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canCallForTesters(viewer, item), "beta:call.refused");
  const { version, ...call } = parse(betaSchema);
  await write((trx) =>
    version === undefined
      ? openBeta(trx, viewer, item.id, call)
      : editBeta(trx, viewer, item.id, { ...call, version }),
  );
  const notice = version === undefined ? "beta:call.opened" : "beta:call.saved";
  return { to: betaPath(item.id), notice };
});

export default function EditBetaPage() {
  const { pageTitle, up, stored, risks } = useLoaderData<typeof loader>();
  const t = useText("beta");
  const lede = stored ? {} : { lede: t("call.lede") };
  return (
    <FormPage title={pageTitle} up={up} {...lede}>
      <CallForm view={useReply()} stored={stored} risks={risks} />
    </FormPage>
  );
}
