import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { DatedRows } from "./dated-rows";
import type { Move } from "./item-history";

/** What moved within the month, and why. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  const t = useText("roadmap");
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="moved" className="pt-16">
      <SectionHeader id="moved" title={t("moved.title")} meta={t("moved.meta")} className="pb-0" />
      <DatedRows
        rows={moves.map((move) => ({
          key: move.id,
          at: move.at,
          title: (
            <Link href={move.path} className="touch-target hover:text-accent">
              {move.to === "delivered"
                ? t("moved.delivered", { title: move.title })
                : t("moved.line", {
                    title: move.title,
                    from: t(`horizon.${move.from}`),
                    to: t(`horizon.${move.to}`),
                  })}
            </Link>
          ),
          why: move.why,
        }))}
      />
    </section>
  );
}
