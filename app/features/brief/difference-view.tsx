import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { type Change, difference } from "./difference";

export interface DifferenceViewProps {
  before: string;
  after: string;
  className?: string;
}

/** What went and what came, word by word in one text; also said, not only coloured. */
export function DifferenceView({ before, after, className }: DifferenceViewProps) {
  const parts = difference(before, after).map((change, place) => ({ change, place }));
  return (
    <div dir="auto" className={classNames("prose-people whitespace-pre-wrap", className)}>
      {parts.map(({ change, place }) => (
        <Part key={place} change={change} />
      ))}
    </div>
  );
}

function Part({ change }: { change: Change }) {
  const t = useText("brief");
  if (change.kind === "same") return <span>{change.text}</span>;
  const Element = change.kind === "added" ? "ins" : "del";
  return (
    <Element>
      <span className="sr-only">{t(`difference.${change.kind}`)} </span>
      {change.text}
      <span className="sr-only"> {t("difference.end")} </span>
    </Element>
  );
}
