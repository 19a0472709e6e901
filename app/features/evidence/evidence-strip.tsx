import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { type EvidenceColumn, type IdeaEvidence, letterOf } from "./evidence";
import { Figures } from "./figures";

export interface EvidenceStripProps {
  ideaId: number;
  evidence: IdeaEvidence;
  canAdd: boolean;
  /** Whether the viewer asks others, with a question of the bank. */
  canAsk: boolean;
}

/** What it costs, what it would give: S P I N in four columns, in a narrow column two by two. */
export function EvidenceStrip({ ideaId, evidence, canAdd, canAsk }: EvidenceStripProps) {
  const t = useText("evidence");
  if (evidence.statementCount === 0 && !canAdd) return null;
  const path = `/ideas/${ideaId}/evidence`;
  const accounts = evidence.accountCount;
  const counted = evidence.columns.some((column) => column.rollUps.length > 0);
  return (
    <section aria-labelledby="evidence" className="@container">
      <SectionHeader
        id="evidence"
        title={t("strip.title")}
        meta={accounts > 0 ? t("strip.accounts", { count: accounts }) : undefined}
      />
      <ul className="grid grid-cols-2 border-b border-line @xl:grid-cols-4">
        {evidence.columns.map((column) => (
          <Column key={column.kind} column={column}>
            <Missing ideaId={ideaId} kind={column.kind} canAdd={canAdd} canAsk={canAsk} />
          </Column>
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
        {counted && (
          <Link href={`${path}#figures`} className="touch-target py-1 text-ink-2 hover:text-ink">
            {t("strip.table")}
          </Link>
        )}
      </p>
    </section>
  );
}

interface ColumnProps {
  column: EvidenceColumn;
  /** What stands there while nothing is known. */
  children: ReactNode;
}

function Column({ column, children }: ColumnProps) {
  const t = useText("evidence");
  const { kind, count, clearest, rollUps } = column;
  const [figures] = rollUps;
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
          className={classNames("title-2xl", count > 0 ? "text-accent" : "text-ink-3")}
        >
          {letterOf(t(`kinds.${kind}.name`))}
        </span>
        <span className="meta">
          {count > 0 ? t(`kinds.${kind}.counted`, { count }) : t(`kinds.${kind}.name`)}
        </span>
      </p>
      {figures && <Figures rollUp={figures} />}
      {!figures && clearest && (
        <p
          dir="auto"
          lang={column.language || undefined}
          className="pt-1 font-serif text-md leading-6 hyphens-auto wrap-anywhere"
        >
          {clearest}
        </p>
      )}
      {count === 0 && children}
    </li>
  );
}

interface MissingProps {
  ideaId: number;
  kind: EvidenceColumn["kind"];
  canAdd: boolean;
  canAsk: boolean;
}

/** A missing letter leads to saying it or, for who asks others, to asking for it. */
function Missing({ ideaId, kind, canAdd, canAsk }: MissingProps) {
  const t = useText("evidence");
  if (!canAdd) return null;
  const href = canAsk
    ? `/ideas/${ideaId}/question?kind=${kind}`
    : `/ideas/${ideaId}/evidence?kind=${kind}`;
  return (
    <Link href={href} className="touch-target text-sm text-ink-2 underline hover:text-ink">
      {t(canAsk ? "strip.ask" : `kinds.${kind}.ask`)}
    </Link>
  );
}
