import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import { type DealSum, type Demand, isAnyDeal } from "./demand";

/** Who asks, for staff: people, accounts and revenue apart, and the deals that hang on it. */
export function DemandFigures({
  on,
  demand,
  children,
}: {
  /** The address of an idea or a roadmap item. */
  on: string;
  demand: Demand | null;
  /** Stands beneath the figures. */
  children?: ReactNode;
}) {
  const t = useText("sales");
  const format = useFormat();
  const money = useMoney();
  if (!demand) return null;
  const yearly = demand.revenue === null ? t("demand.unknown") : money(demand.revenue);
  const count = demand.open.count + demand.lost.count;
  return (
    <SideSection id="demand" title={t("demand.title")}>
      <FactList
        ruled={false}
        className="-mt-3"
        facts={[
          { label: t("demand.people"), value: format.number(demand.people) },
          { label: t("demand.accounts"), value: format.number(demand.accounts) },
          { label: t("demand.revenue"), value: yearly },
          { label: t("demand.open"), value: <Sum sum={demand.open} /> },
          { label: t("demand.lost"), value: <Sum sum={demand.lost} /> },
        ]}
      />
      {children}
      <Link href={`${on}/deals`} className="touch-target text-sm text-accent print:hidden">
        {isAnyDeal(demand) ? t("demand.see", { count }) : t("demand.link")}
      </Link>
    </SideSection>
  );
}

function Sum({ sum: { count, amount } }: { sum: DealSum }) {
  const t = useText("sales");
  const money = useMoney();
  if (count === 0) return <>{t("demand.none")}</>;
  return <>{t("demand.sum", { count, amount: money(amount) })}</>;
}
