import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { type EvidenceColumn, type IdeaEvidence, letterOf } from "./evidence";

export interface EvidenceStripProps {
  ideaId: number;
  evidence: IdeaEvidence;
  canAdd: boolean;
  /** Of the idea, for the hyphens of what people said. */
  language?: string | undefined;
}

/** What it costs, what it would give: S P I N in four columns, in a narrow column two by two. */
export function EvidenceStrip({ ideaId, evidence, canAdd, language }: EvidenceStripProps) {
  const t = useText("evidence");
  if (evidence.statementCount === 0 && !canAdd) return null;
  const path = `/ideas/${ideaId}/evidence`;
  const accounts = evidence.accountCount;
  return (
    <section aria-labelledby="evidence" className="@container">
      <SectionHeader
        id="evidence"
        title={t("strip.title")}
        meta={accounts > 0 ? t("strip.accounts", { count: accounts }) : undefined}
      />
      <ul className="grid grid-cols-2 border-b border-line @xl:grid-cols-4">
        {evidence.columns.map((column) => (
          <Column
            key={column.kind}
            column={column}
            href={canAdd ? `${path}?kind=${column.kind}` : undefined}
            language={language}
          />
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-5 pt-2 text-sm print:hidden">
        {canAdd && (
          <Link href={path} className="touch-target py-1 font-strong text-accent">
            {t("strip.add")}
          </Link>
        )}
        {evidence.statementCount > 0 && (
          <Link href={`${path}#statements`} className="touch-target py-1 text-ink-2 hover:text-ink">
            {t("strip.all")}
          </Link>
        )}
      </p>
    </section>
  );
}

interface ColumnProps {
  column: EvidenceColumn;
  href: string | undefined;
  language: string | undefined;
}

function Column({ column, href, language }: ColumnProps) {
  const t = useText("evidence");
  const { kind, count, clearest } = column;
  return (
    <li
      className={classNames(
        "min-w-0 border-line pb-5",
        "@max-xl:odd:pe-4 @max-xl:even:border-s @max-xl:even:ps-4 @max-xl:nth-[n+3]:border-t @max-xl:nth-[n+3]:pt-3",
        "@xl:px-4 @xl:first:ps-0 @xl:not-first:border-s",
      )}
    >
      <p className="flex items-baseline gap-2">
        <span
          aria-hidden="true"
          className={classNames("title-2xl", clearest ? "text-accent" : "text-ink-3")}
        >
          {letterOf(t(`kinds.${kind}.name`))}
        </span>
        <span className="meta">
          {count > 0 ? t(`kinds.${kind}.counted`, { count }) : t(`kinds.${kind}.name`)}
        </span>
      </p>
      {clearest && (
        <p dir="auto" lang={language} className="pt-1 font-serif text-md leading-6 hyphens-auto">
          {clearest}
        </p>
      )}
      {!clearest && href && (
        <Link href={href} className="touch-target text-sm text-ink-2 underline hover:text-ink">
          {t(`kinds.${kind}.ask`)}
        </Link>
      )}
    </li>
  );
}
