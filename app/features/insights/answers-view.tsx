import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { BarList } from "~/ui/bar-list";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { ANSWERS_DAYS, type HowWeAnswer, type OwnerAnswers } from "./how-we-answer";

/** The company's answers in numbers, each with what it means. */
export function AnswersView({ answers }: { answers: HowWeAnswer }) {
  return (
    <div className="flex flex-col gap-14">
      <Figures answers={answers} />
      <Decisions answers={answers} />
      <Debt answers={answers} />
      {answers.owners && <Owners owners={answers.owners} />}
    </div>
  );
}

function Figures({ answers }: { answers: HowWeAnswer }) {
  const t = useText("insights");
  const { number } = useFormat();
  const { asked, answered, inTime, medianDays } = answers;
  const share = (part: number, whole: number) =>
    whole === 0
      ? t("answers.none")
      : t("answers.percent", { number: number(Math.round((part / whole) * 100)) });
  return (
    <section aria-labelledby="answered">
      <SectionHeader
        id="answered"
        title={t("answers.answered")}
        meta={t("answers.lastDays", { count: ANSWERS_DAYS })}
      />
      <dl className="grid gap-x-11 gap-y-8 sm:grid-cols-3">
        <Figure value={share(answered, asked)} label={t("answers.share")}>
          {t("answers.shareMeans", { count: asked, answered: number(answered) })}
        </Figure>
        <Figure value={share(inTime, asked)} label={t("answers.inTime")}>
          {t("answers.inTimeMeans")}
        </Figure>
        <Figure
          value={
            medianDays === null
              ? t("answers.none")
              : t("answers.days", {
                  count: Math.round(medianDays),
                  days: number(Math.round(medianDays * 10) / 10),
                })
          }
          label={t("answers.median")}
        >
          {t("answers.medianMeans")}
        </Figure>
      </dl>
    </section>
  );
}

function Figure(props: { value: string; label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <dt className="order-2 text-md font-strong">{props.label}</dt>
      <dd className="title-page order-1 tabular-nums">{props.value}</dd>
      <dd className="meta order-3">{props.children}</dd>
    </div>
  );
}

function Decisions({ answers: { decisions, delivered, quarterFrom } }: { answers: HowWeAnswer }) {
  const t = useText("insights");
  const format = useFormat();
  return (
    <section aria-labelledby="decisions">
      <SectionHeader
        id="decisions"
        title={t("answers.decisions")}
        meta={t("answers.since", { day: format.day(quarterFrom) })}
      />
      {decisions.length === 0 ? (
        <p className="text-md text-ink-2">{t("answers.noDecisions")}</p>
      ) : (
        <BarList
          caption={t("answers.decisions")}
          captionHidden
          heads={[t("answers.status"), t("answers.ideas")]}
          rows={decisions.map(({ status, count }) => ({
            key: status.id,
            label: <bdi>{status.name}</bdi>,
            value: count,
            text: format.number(count),
          }))}
        />
      )}
      <p className="meta pt-4">{t("answers.decisionsMean")}</p>
      {delivered.count > 0 && (
        <p className="pt-2 text-md">
          {t("answers.credited", {
            count: delivered.count,
            credited: format.number(delivered.credited),
          })}
        </p>
      )}
    </section>
  );
}

function Debt({ answers: { debt } }: { answers: HowWeAnswer }) {
  const t = useText("insights");
  const format = useFormat();
  return (
    <section aria-labelledby="debt">
      <SectionHeader id="debt" title={t("answers.debt")} meta={t("answers.now")} />
      {debt.length === 0 ? (
        <p className="text-md text-ink-2">{t("answers.noDebt")}</p>
      ) : (
        <BarList
          caption={t("answers.debt")}
          captionHidden
          heads={[t("answers.board"), t("answers.overdue")]}
          rows={debt.map(({ board, overdue }) => ({
            key: board.id,
            label: (
              <Link
                href={`/ideas?board=${board.slug}&unanswered=1`}
                className="touch-target hover:text-accent"
              >
                <bdi>{board.name}</bdi>
              </Link>
            ),
            value: overdue,
            text: format.number(overdue),
          }))}
        />
      )}
      <p className="meta pt-4">{t("answers.debtMeans")}</p>
    </section>
  );
}

function Owners({ owners }: { owners: readonly OwnerAnswers[] }) {
  const t = useText("insights");
  const { number } = useFormat();
  return (
    <section aria-labelledby="owners">
      <SectionHeader id="owners" title={t("answers.owners")} meta={t("answers.staffOnly")} />
      <DataTable
        caption={t("answers.owners")}
        rows={owners}
        rowKey={(row) => row.owner?.id ?? 0}
        columns={[
          {
            key: "owner",
            head: t("answers.owner"),
            cell: (row) => <bdi>{row.owner?.name ?? t("answers.nobody")}</bdi>,
          },
          {
            key: "asked",
            head: t("answers.asked"),
            align: "end",
            cell: (row) => number(row.asked),
          },
          {
            key: "answered",
            head: t("answers.answered"),
            align: "end",
            cell: (row) => number(row.answered),
          },
          {
            key: "inTime",
            head: t("answers.inTimeHead"),
            align: "end",
            cell: (row) => number(row.inTime),
          },
        ]}
      />
    </section>
  );
}
