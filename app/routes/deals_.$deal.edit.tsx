import { useLoaderData } from "@remix-run/react";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { dealSchema } from "~/features/sales/deal.schema.server";
import { DealForm } from "~/features/sales/deal-form";
import { DealFrame } from "~/features/sales/deal-frame";
import { inputOf } from "~/features/sales/deal-input.server";
import { loadDealToChange } from "~/features/sales/deal-page.server";
import { dealVersion, editDeal } from "~/features/sales/edit-deal.server";
import { salesWords } from "~/features/sales/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { typedMoney } from "~/i18n/money";

export const loader = load(async ({ db, viewer, params, community }) => {
  const deal = await loadDealToChange(db, viewer, numberParam(params["deal"]));
  const { currency } = community;
  const { name, stage, ownerId, closeOn } = deal;
  const amount = deal.amount === null ? "" : typedMoney(deal.amount, currency, viewer.language);
  return {
    pageTitle: salesWords(viewer)("deals.editTitle", { name }),
    id: deal.id,
    deal: { name, amount, stage, closeOn: closeOn ?? "", ownerId },
    version: dealVersion(deal),
    currency,
    owners: await listOwners(db),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(
  async ({ db, write, viewer, params, community, parse }) => {
    const { id } = await loadDealToChange(db, viewer, numberParam(params["deal"]));
    const form = parse(dealSchema(community.currency, viewer.language));
    const input = { ...inputOf(form), version: form.version };
    await write((trx) => editDeal(trx, viewer, id, input));
    return { to: `/deals/${id}`, notice: "shared:notices.saved" };
  },
  { keep: "words" },
);

export default function EditDealPage() {
  const { pageTitle, id, ...form } = useLoaderData<typeof loader>();
  const above = [{ label: form.deal.name, href: `/deals/${id}` }];
  return (
    <DealFrame title={pageTitle} above={above}>
      <DealForm key={id} view={useReply()} {...form} />
    </DealFrame>
  );
}
