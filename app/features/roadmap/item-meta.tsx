import type { Shapers } from "~/features/contributors/contributor";
import { ShapedBy } from "~/features/contributors/shaped-by";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import type { StatusKind } from "~/ui/status-glyph";
import { StatusLabel } from "~/ui/status-label";
import type { ItemPageData } from "./item-page-data";
import type { Horizon } from "./roadmap-item";

/** A horizon takes the shape of what is promised in it. */
const KINDS: Record<Horizon, StatusKind> = {
  now: "in-progress",
  next: "planned",
  later: "open",
  delivered: "delivered",
};

/** Under the title: the horizon, how much stands behind the item, and who shaped it. */
export function ItemMeta({ item, shapers }: { item: ItemPageData; shapers: Shapers }) {
  const t = useText("roadmap");
  const format = useFormat();
  const ideas = item.ideas.length + item.closedIdeas;
  const { people } = item.voices;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-3 text-sm text-ink-2 tabular-nums">
        <StatusLabel kind={KINDS[item.horizon]}>{t(`horizon.${item.horizon}`)}</StatusLabel>
        {ideas > 0 && (
          <span>
            {t("item.fromIdeas", { count: ideas })}
            {people > 0 && `, ${t("item.voices", { count: people })}`}
          </span>
        )}
        {item.version > 1 && (
          <span>
            {t("item.revised", { version: item.version, when: format.ago(item.updatedAt) })}
          </span>
        )}
      </p>
      <ShapedBy shapers={shapers} className="pt-4" />
    </>
  );
}
