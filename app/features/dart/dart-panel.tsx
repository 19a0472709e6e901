import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import { BoxIcon } from "./box-icon";
import { type DartBox, dartBoxes } from "./dart";
import type { DartPanelData } from "./dart-panel-data";

export interface DartPanelProps {
  itemId: number;
  dart: DartPanelData;
}

/** Four cells with a cross of hairlines between them; each leads to its section. */
export function DartPanel({ itemId, dart }: DartPanelProps) {
  const t = useText("dart");
  const sentenceOf = useSentence(dart.figures);
  const places: Record<DartBox, string> = {
    dialogue: `/roadmap/${itemId}/talk`,
    access: `/roadmap/${itemId}/access`,
    risk: `/roadmap/${itemId}/register`,
    transparency: `/roadmap/${itemId}/decisions`,
  };
  return (
    <SideSection id="dart" title={t("panel.title")}>
      <ul className="-mt-3 grid grid-cols-2 border-b border-line">
        {dartBoxes.map((box, index) => (
          <li
            key={box}
            className={classNames(
              "min-w-0 border-line py-3",
              index % 2 === 0 ? "border-e pe-3" : "ps-3",
              index < 2 && "border-b",
            )}
          >
            <Link href={places[box]} className="block hover:text-accent">
              <span className="flex items-center gap-2 text-sm font-strong">
                <BoxIcon box={box} />
                {t(`box.${box}`)}
              </span>
              <span className="meta block pt-1">{sentenceOf(box)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="pt-3 text-sm">
        <Link
          href={`/roadmap/${itemId}/dart`}
          className="touch-target text-ink-2 tabular-nums hover:text-ink"
        >
          {t(dart.rating.total === 100 ? "panel.all" : "panel.missing", {
            total: dart.rating.total,
          })}
        </Link>
      </p>
    </SideSection>
  );
}

/** One sentence with a number in it for each box. */
function useSentence(figures: DartPanelData["figures"]): (box: DartBox) => string {
  const t = useText("dart");
  const { talk, questions, answered, things, risks, benefits, decisions, figuresGiven } = figures;
  return (box) => {
    switch (box) {
      case "dialogue":
        if (questions === 0) return t("panel.talk", { count: talk });
        return `${t("panel.talk", { count: talk })} ${t("panel.answered", { answered, questions })}`;
      case "access":
        return t("panel.things", { count: things });
      case "risk":
        return `${t("panel.risks", { count: risks })}, ${t("panel.benefits", { count: benefits })}.`;
      case "transparency":
        return `${t("panel.decisions", { count: decisions })} ${t(figuresGiven ? "panel.figures" : "panel.noFigures")}`;
    }
  };
}
