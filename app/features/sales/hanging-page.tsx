import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { dealPath, type HangingDeal } from "./deal";
import { DealFrame } from "./deal-frame";
import { HangForm } from "./need-form";

export interface HangingPageProps {
  title: string;
  /** The idea or roadmap item. */
  on: { title: string; language: string | undefined; path: string };
  deals: readonly HangingDeal[];
  choices: readonly { id: number; name: string; account: string }[];
  view: FormView;
}

/** The deals that hang on an idea or a roadmap item, and the form that hangs one more on it. */
export function HangingPage({ title, on, deals, choices, view }: HangingPageProps) {
  const t = useText("sales");
  return (
    <DealFrame
      title={title}
      above={[{ label: on.title, href: on.path }]}
      lede={
        <span lang={on.language} dir="auto" className="title-lg block text-ink">
          {on.title}
        </span>
      }
    >
      <div className="flex flex-col gap-12">
        {deals.length > 0 ? (
          <ul className="border-t border-rule">
            {deals.map((deal) => (
              <HangingRow key={deal.needId} deal={deal} />
            ))}
          </ul>
        ) : (
          <EmptyState title={t("demand.noneTitle")} className="py-0" />
        )}
        <section aria-labelledby="hang">
          <SectionHeader id="hang" title={t("demand.link")} />
          <HangForm deals={choices} view={view} />
        </section>
      </div>
    </DealFrame>
  );
}

function HangingRow({ deal }: { deal: HangingDeal }) {
  const t = useText("sales");
  const money = useMoney();
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-line py-3.5 text-sm">
      <span className="flex min-w-0 flex-1 basis-60 flex-col items-start gap-1">
        <Link href={dealPath(deal)} className="touch-target py-1 font-strong hover:text-accent">
          <bdi>{deal.name}</bdi>
        </Link>
        <Link
          href={`/accounts/${deal.accountId}`}
          className="touch-target py-1 text-ink-2 hover:text-accent"
        >
          <bdi>{deal.account}</bdi>
        </Link>
      </span>
      <span>{t(`needs.${deal.need}`)}</span>
      <span className="text-ink-2">{t(`deals.state.${deal.outcome ?? "open"}`)}</span>
      <span className="min-w-24 text-end font-strong tabular-nums">
        {deal.amount === null ? t("deals.noAmount") : money(deal.amount)}
      </span>
    </li>
  );
}
