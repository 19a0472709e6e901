import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { FactList } from "~/ui/fact-list";
import { type DealRow, dealPath } from "./deal";
import { Closes } from "./deals-table";

/** What is known about a deal, and how it ended. */
export function DealFacts({ deal, canChange }: { deal: DealRow; canChange: boolean }) {
  const t = useText("sales");
  const money = useMoney();
  const { outcome, outcomeReason } = deal;
  return (
    <div className="flex flex-col gap-4">
      <FactList
        facts={[
          {
            label: t("deals.amount"),
            value: deal.amount === null ? t("deals.noAmount") : money(deal.amount),
          },
          { label: t("deals.stage"), value: t(`deals.stages.${deal.stage}`) },
          {
            label: t(outcome ? "deals.closedOn" : "deals.closeOn"),
            value: <Closes deal={deal} />,
          },
          { label: t("deals.owner"), value: <bdi>{deal.owner ?? t("deals.nobody")}</bdi> },
          ...(outcome ? [{ label: t("outcome.title"), value: t(`deals.states.${outcome}`) }] : []),
        ]}
      />
      {outcomeReason && (
        <p dir="auto" className="font-serif text-read whitespace-pre-wrap">
          {outcomeReason}
        </p>
      )}
      {canChange && (
        <p className="flex flex-wrap gap-3 print:hidden">
          <ButtonLink href={`${dealPath(deal)}/outcome`} look={outcome ? "outline" : "filled"}>
            {t(outcome ? "outcome.change" : "outcome.close")}
          </ButtonLink>
          <ButtonLink href={`${dealPath(deal)}/edit`} look="outline">
            {t("deals.edit")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
