import { useLoaderData } from "@remix-run/react";
import { needSchema } from "~/features/sales/deal.schema.server";
import { DealFrame } from "~/features/sales/deal-frame";
import { setNeed } from "~/features/sales/deal-needs.server";
import { loadDealToChange } from "~/features/sales/deal-page.server";
import { NeedForm } from "~/features/sales/need-form";
import { salesWords } from "~/features/sales/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const { id, name } = await loadDealToChange(db, viewer, numberParam(params["deal"]));
  return { pageTitle: salesWords(viewer)("needs.addTitle"), id, name };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, params, parse, context }) => {
  const { id } = await loadDealToChange(db, viewer, numberParam(params["deal"]));
  const need = parse(needSchema(context.services.env.publicUrl));
  await write((trx) => setNeed(trx, viewer, id, need));
  return { to: `/deals/${id}`, notice: "sales:notices.hangs" };
});

export default function NeedsPage() {
  const { pageTitle, id, name } = useLoaderData<typeof loader>();
  return (
    <DealFrame title={pageTitle} above={[{ label: name, href: `/deals/${id}` }]}>
      <NeedForm dealId={id} view={useReply()} />
    </DealFrame>
  );
}
