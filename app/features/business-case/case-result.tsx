import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeader } from "~/ui/section-header";
import type { Appraisal, Mover } from "./appraise";
import { type CaseLine, HUNDREDTHS, isReckoned, outlooks, type Span } from "./business-case";
import { SpanBar } from "./span-bar";
import { useLineWords } from "./use-line-words";
import { useWholeMoney } from "./use-whole-money";

export interface CaseResultProps {
  appraisal: Appraisal;
  lines: readonly CaseLine[];
  rate: number;
  account: string;
  company: string;
  canChange: boolean;
}

/** What a case comes to: the value as a range, the payback, and what moves it most. */
export function CaseResult(props: CaseResultProps) {
  const { appraisal, lines, rate, account, company, canChange } = props;
  const t = useText("business-case");
  const format = useFormat();
  const money = useWholeMoney();
  const { value } = appraisal;
  const waiting = lines.filter((line) => !isReckoned(line)).length;
  if (waiting === lines.length) {
    return (
      <section aria-labelledby="result">
        <SectionHeader id="result" title={t("result.title")} />
        <EmptyState title={t("result.empty")} className="pt-0">
          {t(canChange ? "result.emptyBody" : "result.emptyForReader")}
        </EmptyState>
      </section>
    );
  }
  return (
    <section aria-labelledby="result">
      <SectionHeader id="result" title={t("result.title")} />
      <p className="text-sm text-ink-2">{t("result.value")}</p>
      <p className="text-2xl tabular-nums">
        <bdi className="font-strong">{money(value.likely)}</bdi>{" "}
        <span className="text-md text-ink-2">
          {value.low !== value.high &&
            t("result.range", { low: money(value.low), high: money(value.high) })}
        </span>
      </p>
      <SpanBar span={value} />
      <p className="meta max-w-measure">
        {t("result.how", { rate: format.number(rate / HUNDREDTHS) })}
      </p>
      <OutlookTable appraisal={appraisal} account={account} company={company} />
      {waiting > 0 && (
        <p className="pt-4 text-sm text-ink-2">{t("result.waiting", { count: waiting })}</p>
      )}
      <Movers movers={appraisal.movers} lines={lines} />
    </section>
  );
}

function OutlookTable({
  appraisal: { value, sides, payback },
  account,
  company,
}: Pick<CaseResultProps, "appraisal" | "account" | "company">) {
  const t = useText("business-case");
  const money = useWholeMoney();
  const sum = (key: string, head: string, span: Span) => ({
    key,
    head,
    align: "end" as const,
    cell: (outlook: (typeof outlooks)[number]) => money(span[outlook]),
  });
  return (
    <div className="pt-6">
      <DataTable
        caption={t("result.table")}
        rows={outlooks}
        rowKey={(outlook) => outlook}
        columns={[
          {
            key: "outlook",
            head: t("result.outlook"),
            cell: (outlook) => t(`result.outlooks.${outlook}`),
          },
          sum("value", t("result.value"), value),
          sum("customer", t("result.ofCustomer", { account }), sides.customer),
          sum("company", t("result.ofCompany", { company }), sides.company),
          {
            key: "payback",
            head: t("result.payback"),
            align: "end",
            cell: (outlook) => <Months months={payback[outlook]} />,
          },
        ]}
      />
    </div>
  );
}

function Months({ months }: { months: number | null }) {
  const t = useText("business-case");
  if (months === null) return <>{t("result.never")}</>;
  return <>{months === 0 ? t("result.paybackNow") : t("result.months", { count: months })}</>;
}

function Movers({ movers, lines }: { movers: readonly Mover[]; lines: readonly CaseLine[] }) {
  const t = useText("business-case");
  const money = useWholeMoney();
  const say = useLineWords();
  return (
    <section aria-labelledby="movers" className="pt-8">
      <h3 id="movers" className="text-sm font-strong">
        {t("result.movers")}
      </h3>
      {movers.length === 0 && (
        <p className="max-w-measure pt-2 text-sm text-ink-2">{t("result.noMovers")}</p>
      )}
      <ol>
        {movers.map(({ index, low, high }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <li key={line.id} className="border-b border-line py-3">
              <a href={`#line-${line.id}`} className="touch-target hover:text-accent">
                <bdi lang={line.language} className="font-serif text-read">
                  {say.name(line)}
                </bdi>
              </a>
              <p className="meta tabular-nums">
                {say.much(line)} · {t("result.moves", { low: money(low), high: money(high) })}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
