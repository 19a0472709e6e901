import Check from "lucide-react/icons/check";
import Circle from "lucide-react/icons/circle";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { BoxIcon } from "./box-icon";
import { BOX_POINTS, type BoxRating, type DartRule } from "./dart";
import type { DartPanelData } from "./dart-panel-data";

export interface DartBoxesProps {
  itemId: number;
  dart: DartPanelData;
}

/** Every rule, whether it is met, and how to mend it for who can. */
export function DartBoxes({ itemId, dart }: DartBoxesProps) {
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
      {dart.rating.boxes.map((box) => (
        <Box key={box.box} itemId={itemId} box={box} can={dart.can} />
      ))}
    </div>
  );
}

function Box({
  itemId,
  box: { box, rules, points },
  can,
}: {
  itemId: number;
  box: BoxRating;
  can: DartPanelData["can"];
}) {
  const t = useText("dart");
  const { number } = useFormat();
  return (
    <section aria-labelledby={`box-${box}`}>
      <div className="flex items-baseline justify-between gap-4 border-t border-rule pt-3 pb-2">
        <h2 id={`box-${box}`} className="title-lg flex items-center gap-2">
          <BoxIcon box={box} />
          {t(`box.${box}`)}
        </h2>
        <span className="meta tabular-nums">
          {t("points", { points: number(Math.round(points)), of: number(BOX_POINTS) })}
        </span>
      </div>
      <ul>
        {rules.map(({ rule, met }) => (
          <li key={rule} className="flex gap-3 border-b border-line py-3">
            <RuleGlyph met={met} />
            <div className="min-w-0 text-md">
              <p>
                <span className="sr-only">{t(met ? "met" : "notMet")} </span>
                {t(`rule.${rule}`)}
              </p>
              {!met && <Mend itemId={itemId} rule={rule} can={can} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleGlyph({ met }: { met: boolean }) {
  return met ? (
    <Check aria-hidden="true" className="mt-1 size-4 shrink-0 text-accent" />
  ) : (
    <Circle aria-hidden="true" className="mt-1 size-4 shrink-0 text-ink-3" />
  );
}

const PLACES: Record<DartRule, string> = {
  answered: "/talk?questions=open",
  posted: "/talk#write",
  asked: "/talk#write",
  reachable: "/access/new",
  usedBy: "/access",
  bothSides: "/register/new",
  caredFor: "/register",
  current: "/decisions/new",
  figures: "/edit",
  undisclosed: "/disclosure",
};

/** Members mend what is theirs to say; the rest is the company's. */
function Mend({
  itemId,
  rule,
  can,
}: {
  itemId: number;
  rule: DartRule;
  can: DartPanelData["can"];
}) {
  const t = useText("dart");
  if (!can.care && !(rule === "bothSides" && can.addRow)) return null;
  return (
    <Link
      href={`/roadmap/${itemId}${PLACES[rule]}`}
      className="touch-target text-sm text-accent hover:underline print:hidden"
    >
      {t(`mend.${rule}`)}
    </Link>
  );
}
