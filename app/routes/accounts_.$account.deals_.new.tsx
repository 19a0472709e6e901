import { useLoaderData } from "@remix-run/react";
import { getAccount, getKeepers } from "~/features/accounts/accounts.queries.server";
import { allow } from "~/features/people/allow";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { canChangeDeal } from "~/features/sales/deal.policy";
import { dealSchema } from "~/features/sales/deal.schema.server";
import { DealForm } from "~/features/sales/deal-form";
import { DealFrame } from "~/features/sales/deal-frame";
import { inputOf } from "~/features/sales/deal-input.server";
import { createDeal } from "~/features/sales/edit-deal.server";
import { salesWords } from "~/features/sales/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params, community }) => {
  const id = numberParam(params["account"]);
  allow(viewer, canChangeDeal(viewer, await getKeepers(db, id)));
  const account = await getAccount(db, id);
  return {
    pageTitle: salesWords(viewer)("deals.newTitle", { account: account.name }),
    account: { id, name: account.name },
    currency: community.currency,
    owners: await listOwners(db),
    viewerId: viewer.id,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(
  async ({ db, write, viewer, params, community, parse }) => {
    const accountId = numberParam(params["account"]);
    allow(viewer, canChangeDeal(viewer, await getKeepers(db, accountId)));
    const input = inputOf(parse(dealSchema(community.currency, viewer.language)));
    const id = await write((trx) => createDeal(trx, viewer, accountId, input));
    return { to: `/deals/${id}`, notice: "sales:notices.created" };
  },
  { keep: "words" },
);

export default function NewDealPage() {
  const { pageTitle, account, currency, owners, viewerId } = useLoaderData<typeof loader>();
  const empty = {
    name: "",
    amount: "",
    stage: "discovery",
    closeOn: "",
    ownerId: viewerId,
  } as const;
  return (
    <DealFrame title={pageTitle} above={[{ label: account.name, href: `/accounts/${account.id}` }]}>
      <DealForm view={useReply()} deal={empty} version="" currency={currency} owners={owners} />
    </DealFrame>
  );
}
