import { useFormat } from "~/i18n/use-format";
import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { type DealRow, dealPath } from "./deal";

/** Deals, a row each: what they bring, where they stand, when they close. */
export function DealsTable({
  caption,
  deals,
  withAccount,
}: {
  caption: string;
  deals: readonly DealRow[];
  withAccount: boolean;
}) {
  const t = useText("sales");
  const money = useMoney();
  const account = {
    key: "account",
    head: t("deals.account"),
    cell: (deal: DealRow) => (
      <Link href={`/accounts/${deal.accountId}`} className="touch-target hover:text-accent">
        <bdi>{deal.account}</bdi>
      </Link>
    ),
  };
  return (
    <DataTable
      caption={caption}
      rows={deals}
      rowKey={(deal) => deal.id}
      columns={[
        {
          key: "name",
          head: t("deals.name"),
          cell: (deal) => (
            <Link href={dealPath(deal)} className="touch-target font-strong hover:text-accent">
              <bdi>{deal.name}</bdi>
            </Link>
          ),
        },
        ...(withAccount ? [account] : []),
        {
          key: "amount",
          head: t("deals.amount"),
          align: "end" as const,
          cell: (deal) => (deal.amount === null ? t("deals.noAmount") : money(deal.amount)),
        },
        {
          key: "stage",
          head: t("deals.stage"),
          cell: (deal) =>
            deal.outcome ? t(`deals.state.${deal.outcome}`) : t(`deals.stages.${deal.stage}`),
        },
        { key: "close", head: t("deals.closeOn"), cell: (deal) => <Closes deal={deal} /> },
        {
          key: "owner",
          head: t("deals.owner"),
          cell: (deal) => <bdi>{deal.owner ?? t("deals.nobody")}</bdi>,
        },
      ]}
    />
  );
}

/** The day on which it is expected to close, or on which it did. */
export function Closes({ deal }: { deal: Pick<DealRow, "closeOn" | "closedAt"> }) {
  const t = useText("sales");
  const format = useFormat();
  if (deal.closedAt !== null) return <>{format.day(deal.closedAt)}</>;
  if (deal.closeOn === null) return <>{t("deals.noDate")}</>;
  return <time dateTime={deal.closeOn}>{format.day(Date.parse(`${deal.closeOn}T12:00Z`))}</time>;
}
