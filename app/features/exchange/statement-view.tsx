import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import {
  type EntryLine,
  type ExchangeSide,
  type Statement,
  type StatementSide,
  writePlace,
} from "./exchange";
import { MonthsTable } from "./months-table";
import { usePoints } from "./use-points";

export interface StatementViewProps {
  statement: Statement;
  /** What the two columns are called. */
  heads: Record<ExchangeSide, string>;
  /** Where the statement stands. */
  path: string;
  inPoints: boolean;
}

/** What was given in two columns, the drawing of a year, and where each thing is seen. */
export function StatementView({ statement, heads, path, inPoints }: StatementViewProps) {
  const t = useText("exchange");
  return (
    <div className="flex flex-col gap-12">
      <section aria-labelledby="year">
        <SectionHeader id="year" title={t("months.title")} />
        <MonthsTable months={statement.months} heads={heads} inPoints={inPoints} />
      </section>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        {(["customer", "company"] as const).map((side) => (
          <Side
            key={side}
            side={side}
            title={heads[side]}
            stands={statement.sides[side]}
            path={path}
          />
        ))}
      </div>
    </div>
  );
}

interface SideProps {
  side: ExchangeSide;
  title: string;
  stands: StatementSide;
  path: string;
}

function Side({ side, title, stands, path }: SideProps) {
  const t = useText("exchange");
  const { counts, entries, next } = stands;
  return (
    <section aria-labelledby={side} className="min-w-0">
      <SectionHeader id={side} title={title} />
      {counts.length > 0 && <Counts counts={counts} />}
      {entries.length > 0 ? (
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : (
        <p className="text-md text-ink-2">{t(`none.${side}`)}</p>
      )}
      {next && (
        <p className="pt-4">
          <Link
            href={`${path}?before=${writePlace(next)}#${side}`}
            className="touch-target text-sm font-strong text-accent hover:text-accent-hover"
          >
            {t("more")}
          </Link>
        </p>
      )}
    </section>
  );
}

function Counts({ counts }: Pick<StatementSide, "counts">) {
  const t = useText("exchange");
  const points = usePoints();
  return (
    <>
      <p className="meta pb-2">{t("counted")}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pb-6 text-md">
        {counts.map(({ kind, count, points: worth }) => (
          <li key={kind}>
            <span className="font-strong">{t(`counts.${kind}`, { count })}</span>
            {worth !== null && (
              <span className="text-ink-2"> {t("points", { points: points(worth) })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({ entry }: { entry: EntryLine }) {
  const t = useText("exchange");
  const format = useFormat();
  const points = usePoints();
  const { kind, at, person, source } = entry;
  return (
    <li className="border-b border-line py-3">
      {source ? (
        <Link
          href={source.href}
          lang={source.language ?? undefined}
          className="touch-target font-serif text-read hover:text-accent"
        >
          <bdi>{source.title ?? t("untitledCase")}</bdi>
        </Link>
      ) : (
        <span className="text-read text-ink-2">{t("gone")}</span>
      )}
      <p className="meta flex flex-wrap gap-x-4 gap-y-0.5 pt-0.5">
        <span>{t(`kinds.${kind}`)}</span>
        {person !== null && <bdi>{person || t("former")}</bdi>}
        <span>{format.day(at)}</span>
        {entry.points !== null && <span>{t("points", { points: points(entry.points) })}</span>}
      </p>
    </li>
  );
}
