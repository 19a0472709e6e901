import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeader } from "~/ui/section-header";
import { evidenceKinds, type Statement } from "./evidence";
import { SaidBy } from "./said-by";
import { useAmount } from "./use-amount";

export interface StatementListProps {
  statements: readonly Statement[];
}

/** All that people said, under the four letters. */
export function StatementList({ statements }: StatementListProps) {
  const t = useText("evidence");
  const said = evidenceKinds.filter((kind) => statements.some((each) => each.kind === kind));
  return (
    <div id="statements" className="flex scroll-mt-20 flex-col gap-10">
      {said.length === 0 && <EmptyState title={t("page.none")} />}
      {said.map((kind) => (
        <section key={kind} aria-labelledby={kind}>
          <SectionHeader id={kind} title={t(`kinds.${kind}.name`)} />
          <ul>
            {statements
              .filter((each) => each.kind === kind)
              .map((statement) => (
                <Row key={statement.id} statement={statement} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ statement }: { statement: Statement }) {
  const amount = useAmount();
  return (
    <li
      id={`statement-${statement.id}`}
      className="scroll-mt-24 border-t border-line py-4 first:border-t-0 first:pt-0"
    >
      <p
        dir="auto"
        lang={statement.language || undefined}
        className="reading max-w-measure whitespace-pre-wrap"
      >
        {statement.text}
      </p>
      {statement.amount && (
        <p className="pt-1 text-sm font-strong tabular-nums">{amount.full(statement.amount)}</p>
      )}
      <SaidBy statement={statement} />
    </li>
  );
}
