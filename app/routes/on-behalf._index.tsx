import { useLoaderData } from "@remix-run/react";
import { SalesPlaces } from "~/features/community/sales-places";
import { canEnterOnBehalf } from "~/features/intake/behalf/behalf.policy";
import { EntryList } from "~/features/intake/behalf/entry-list";
import { listEntries } from "~/features/intake/behalf/entry-list.queries.server";
import { entryScopes } from "~/features/intake/behalf/entry-row";
import { idIn } from "~/features/intake/behalf/load-quick-form.server";
import { OnBehalfLink } from "~/features/intake/behalf/on-behalf-link";
import { allow, requireSignedIn } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { OrderLinks } from "~/ui/order-links";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canEnterOnBehalf(viewer));
  requireSignedIn(viewer);
  const search = url.searchParams;
  const scope = entryScopes.find((each) => each === search.get("scope")) ?? "mine";
  const [accountId, before] = [idIn(search, "account"), idIn(search, "before")];
  const { entries, next } = await listEntries(db, viewer, { scope, accountId, before });
  const account = entries.find((entry) => entry.account?.id === accountId)?.account ?? null;
  const here = new URLSearchParams({ scope, ...(accountId ? { account: `${accountId}` } : {}) });
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "intake")("behalf.list.title"),
    ...{ entries, scope, account, accountId },
    older: next === null ? null : `/on-behalf?${here}&before=${next}`,
    newest: before === null ? null : `/on-behalf?${here}`,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function EnteredPage() {
  const t = useText("intake");
  const { entries, scope, account, accountId, older, newest } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader
        title={t("behalf.list.title")}
        lede={t("behalf.list.lede")}
        end={
          <ButtonLink href={`/on-behalf/new${accountId ? `?account=${accountId}` : ""}`}>
            {t("behalf.link")}
          </ButtonLink>
        }
      />
      <SalesPlaces />
      <OrderLinks
        label={t("behalf.list.whose")}
        className="pb-4"
        links={entryScopes.map((each) => ({
          href: `/on-behalf?scope=${each}`,
          label: t(`behalf.list.scopes.${each}`),
          current: each === scope && accountId === null,
        }))}
      />
      {account && (
        <p className="py-4 text-sm">
          {t("behalf.list.ofAccount")} <bdi className="font-strong">{account.name}</bdi>
        </p>
      )}
      {entries.length > 0 ? (
        <EntryList entries={entries} />
      ) : (
        <EmptyState title={t("behalf.list.empty")} action={<OnBehalfLink />}>
          {t("behalf.list.emptyBody")}
        </EmptyState>
      )}
      <Pagination
        label={t("behalf.list.pages")}
        previous={newest ? { href: newest, label: t("behalf.list.newest") } : undefined}
        next={older ? { href: older, label: t("behalf.list.older") } : undefined}
        className="pt-8"
      />
    </Page>
  );
}
