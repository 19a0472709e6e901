import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { Time } from "~/ui/time";
import { evidenceKinds, type Statement } from "./evidence";

/** All that people said, under the four letters. */
export function StatementList({
  statements,
  language,
}: {
  statements: Statement[];
  language: string;
}) {
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
                <li
                  key={statement.id}
                  className="border-t border-line py-4 first:border-t-0 first:pt-0"
                >
                  <p
                    dir="auto"
                    lang={language}
                    className="reading max-w-measure whitespace-pre-wrap"
                  >
                    {statement.text}
                  </p>
                  <SaidBy statement={statement} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function SaidBy({ statement }: { statement: Statement }) {
  const say = useText("shared");
  const { ago, moment } = useFormat();
  const { by, createdAt } = statement;
  return (
    <p className="meta flex flex-wrap gap-x-3 pt-2">
      {by ? (
        <Link href={`/people/${by.handle}`} className="touch-target text-ink-2 hover:text-ink">
          <bdi>{by.name}</bdi>
        </Link>
      ) : (
        <span>{say("people.former")}</span>
      )}
      {by?.account && (
        <span>
          <bdi>{by.account}</bdi>
        </span>
      )}
      <Time
        iso={new Date(createdAt).toISOString()}
        exact={moment(createdAt)}
        text={ago(createdAt)}
      />
    </p>
  );
}
