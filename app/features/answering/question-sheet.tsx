import { letterOf } from "~/features/evidence/evidence";
import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import type { MissingLetters, UnfinishedIdea } from "./missing-letters";

/** For each idea that an account wants: what it has not said yet, and how to ask for it. */
export function QuestionSheet({
  wanted,
  ideas,
  level = 2,
}: MissingLetters & {
  /** Of the ideas' titles. */
  level?: 2 | 3;
}) {
  const t = useText("answering");
  const Heading = `h${level}` as const;
  if (ideas.length === 0) {
    const nothing = t(wanted === 0 ? "sheet.wantsNothing" : "sheet.none");
    return <p className="text-md text-ink-2">{nothing}</p>;
  }
  return (
    <ul>
      {ideas.map((idea) => (
        <li
          key={idea.id}
          className="border-t border-line py-5 first:border-rule print:break-inside-avoid"
        >
          <Heading className="title-lg">
            <Link href={idea.path} className="hover:text-accent">
              <bdi lang={idea.language || undefined}>{idea.title}</bdi>
            </Link>
          </Heading>
          <Letters idea={idea} />
        </li>
      ))}
    </ul>
  );
}

function Letters({ idea }: { idea: UnfinishedIdea }) {
  const t = useText("answering");
  const ofKind = useText("evidence");
  return (
    <dl className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 gap-y-2 pt-2">
      {idea.letters.map(({ kind, said, question }) => {
        const name = ofKind(`kinds.${kind}.name`);
        return (
          <div key={kind} className="contents">
            <dt className={classNames("font-serif text-xl", said ? "text-accent" : "text-ink-3")}>
              <span aria-hidden="true">{letterOf(name)}</span>
              <span className="sr-only">{name}</span>
            </dt>
            <dd className="pt-1">
              {said && <span className="text-sm text-ink-2">{t("sheet.said")}</span>}
              {question && (
                <Link
                  href={`/ideas/${idea.id}/question?question=${question.id}#body`}
                  className="touch-target text-md hover:text-accent"
                >
                  <span lang={question.language || undefined} dir="auto">
                    {question.text}
                  </span>
                </Link>
              )}
              {!said && !question && (
                <span className="text-sm text-ink-2">{ofKind(`kinds.${kind}.ask`)}</span>
              )}
              {!said && <span className="mt-9 hidden border-b border-line print:block" />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
