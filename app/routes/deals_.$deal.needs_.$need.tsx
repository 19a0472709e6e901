import { useLoaderData } from "@remix-run/react";
import { needChangeSchema } from "~/features/sales/deal.schema.server";
import { DealFrame } from "~/features/sales/deal-frame";
import { listNeeds } from "~/features/sales/deal-needs.queries.server";
import { changeNeed } from "~/features/sales/deal-needs.server";
import { loadDealToChange } from "~/features/sales/deal-page.server";
import { NeedChangeForm } from "~/features/sales/need-form";
import { salesWords } from "~/features/sales/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { NotFound } from "~/platform/errors";

export const loader = load(async ({ db, viewer, params }) => {
  const deal = await loadDealToChange(db, viewer, numberParam(params["deal"]));
  const needs = await listNeeds(db, viewer, deal.id);
  const found = needs.find(({ id }) => id === numberParam(params["need"]));
  if (!found) throw new NotFound();
  const { need, on } = found;
  const { title } = on;
  const pageTitle = salesWords(viewer)("needs.changeNamed", { title });
  return { pageTitle, deal: { id: deal.id, name: deal.name }, need };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** How much the deal hangs on it; `none` takes it off. */
export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const { id } = await loadDealToChange(db, viewer, numberParam(params["deal"]));
  const place = { dealId: id, needId: numberParam(params["need"]) };
  const { need } = parse(needChangeSchema);
  await write((trx) => changeNeed(trx, viewer, place, need));
  const notice = need === "none" ? "sales:notices.hangsNoMore" : "sales:notices.hangs";
  return { to: `/deals/${id}`, notice };
});

export default function NeedPage() {
  const { pageTitle, deal, need } = useLoaderData<typeof loader>();
  return (
    <DealFrame title={pageTitle} above={[{ label: deal.name, href: `/deals/${deal.id}` }]}>
      <NeedChangeForm need={need} view={useReply()} />
    </DealFrame>
  );
}
