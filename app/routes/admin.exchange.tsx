import { useLoaderData } from "@remix-run/react";
import { editExchangeRules, exchangeFields } from "~/features/admin/edit-exchange-rules.server";
import { exchangeRulesSchema } from "~/features/admin/exchange-rules.schema.server";
import { ExchangeRulesForm } from "~/features/admin/exchange-rules-form";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ viewer, community }) => {
  allow(viewer, canAdminister(viewer));
  const stored = exchangeFields(community.exchange);
  return {
    pageTitle: adminWords(viewer)("exchange.title"),
    stored,
    version: fieldVersion(stored),
  };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { rules, version } = parse(exchangeRulesSchema);
  await write((trx) => editExchangeRules(trx, viewer, rules, version));
  return { to: "/admin/exchange", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ExchangeRulesPage() {
  const t = useText("admin");
  const { stored, version } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("exchange.title")} lede={t("exchange.lede")} />
      <ExchangeRulesForm key={version} view={useReply()} stored={stored} version={version} />
    </>
  );
}
