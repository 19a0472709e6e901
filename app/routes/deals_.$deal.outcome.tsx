import { useLoaderData } from "@remix-run/react";
import { outcomeSchema } from "~/features/sales/deal.schema.server";
import { DealFrame } from "~/features/sales/deal-frame";
import { loadDealToChange } from "~/features/sales/deal-page.server";
import { setOutcome } from "~/features/sales/edit-deal.server";
import { OutcomeForm } from "~/features/sales/outcome-form";
import { salesWords } from "~/features/sales/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const deal = await loadDealToChange(db, viewer, numberParam(params["deal"]));
  return { pageTitle: salesWords(viewer)("outcome.title"), deal };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(
  async ({ db, write, viewer, params, parse }) => {
    const { id } = await loadDealToChange(db, viewer, numberParam(params["deal"]));
    const { outcome = null, reason } = parse(outcomeSchema);
    await write((trx) => setOutcome(trx, viewer, id, { outcome, reason }));
    const notice = outcome ? "sales:notices.closed" : "sales:notices.reopened";
    return { to: `/deals/${id}`, notice };
  },
  { keep: "words" },
);

export default function OutcomePage() {
  const { pageTitle, deal } = useLoaderData<typeof loader>();
  const above = [{ label: deal.name, href: `/deals/${deal.id}` }];
  return (
    <DealFrame title={pageTitle} above={above} lede={<bdi>{deal.account}</bdi>}>
      <OutcomeForm deal={deal} view={useReply()} />
    </DealFrame>
  );
}
