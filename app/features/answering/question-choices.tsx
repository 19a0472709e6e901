import { letterOf } from "~/features/evidence/evidence";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { useReturningHref } from "~/ui/return-to";
import type { QuestionChoice, QuestionGroup } from "./question";

export interface QuestionChoicesProps {
  ideaId: number;
  groups: readonly QuestionGroup[];
  chosenId: number | null;
  /** Takes a question in place of opening the page anew with it. */
  onChoose: (question: QuestionChoice) => void;
}

/** The questions of the bank under their letters; those of which nothing is known yet come first. */
export function QuestionChoices({ groups, ...props }: QuestionChoicesProps) {
  const t = useText("answering");
  if (groups.length === 0) return <p className="text-sm text-ink-2">{t("ask.none")}</p>;
  return (
    <section aria-label={t("ask.choose")} className="flex flex-col">
      {groups.map((group) => (
        <Group key={group.kind} group={group} {...props} />
      ))}
    </section>
  );
}

function Group({
  group,
  ...props
}: { group: QuestionGroup } & Omit<QuestionChoicesProps, "groups">) {
  const t = useText("answering");
  const ofKind = useText("evidence");
  const name = ofKind(`kinds.${group.kind}.name`);
  const unknown = group.statementCount === 0;
  return (
    <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-t border-line py-4 first:border-rule">
      <span
        aria-hidden="true"
        className={`font-serif text-xl ${unknown ? "text-accent" : "text-ink-3"}`}
      >
        {letterOf(name)}
      </span>
      <div>
        <h2 className="flex flex-wrap items-baseline gap-x-3 pt-1 text-sm font-strong">
          {name}
          <span className={`font-normal ${unknown ? "text-accent" : "text-ink-3"}`}>
            {unknown ? t("ask.unknown") : t("ask.known", { count: group.statementCount })}
          </span>
        </h2>
        <ul className="pt-1">
          {group.questions.map((question) => (
            <li key={question.id}>
              <Choice question={question} {...props} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Choice({
  question,
  ideaId,
  chosenId,
  onChoose,
}: { question: QuestionChoice } & Omit<QuestionChoicesProps, "groups">) {
  const t = useText("answering");
  const returning = useReturningHref();
  return (
    <Link
      href={`${returning(`/ideas/${ideaId}/question?question=${question.id}`, "next")}#body`}
      aria-current={question.id === chosenId ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        onChoose(question);
      }}
      className="-mx-2 flex min-h-11 flex-wrap items-baseline gap-x-3 rounded-sm px-2 py-2 text-md hover:bg-paper-sunk aria-[current]:bg-accent-soft aria-[current]:font-strong"
    >
      <span lang={question.language} dir="auto" className="min-w-0 wrap-anywhere">
        {question.text}
      </span>
      {question.asked && <span className="meta">{t("ask.asked")}</span>}
    </Link>
  );
}
