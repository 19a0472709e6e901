import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { Balance } from "./balance";
import { statementPath } from "./exchange";
import type { Proposal } from "./proposal";
import { ProposalList } from "./proposal-list";
import { Standing } from "./standing";

/** On an account's page: how it stands, and what to do about that. */
export function ExchangeSection({
  accountId,
  balance,
  proposals,
}: {
  accountId: number;
  balance: Balance;
  proposals: readonly Proposal[];
}) {
  const t = useText("exchange");
  return (
    <section aria-labelledby="exchange">
      <SectionHeader
        id="exchange"
        title={t("section.title")}
        meta={
          <Link
            href={statementPath(accountId)}
            className="touch-target font-strong text-accent hover:text-accent-hover"
          >
            {t("section.all")}
          </Link>
        }
      />
      <BalanceLine balance={balance} />
      <ProposalList proposals={proposals} level={3} />
    </section>
  );
}

/** The word for how an account stands, and what it means. */
export function BalanceLine({ balance: { band } }: { balance: Balance }) {
  const t = useText("exchange");
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pb-3 text-md">
      <Standing band={band} />
      <span className="text-ink-2">{t(`meaning.${band}`)}</span>
    </p>
  );
}
