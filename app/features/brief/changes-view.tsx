import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import type { Change } from "./difference";

export interface ChangesViewProps {
  changes: readonly Change[];
  className?: string | undefined;
}

/** What went and what came, word by word in one text; also said, not only coloured. */
export function ChangesView({ changes, className }: ChangesViewProps) {
  const parts = changes.map((change, place) => ({ change, place }));
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
