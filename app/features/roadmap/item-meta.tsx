import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { AvatarStack } from "~/ui/avatar-stack";
import { Link } from "~/ui/link";
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

const NAMED = 5;

/** Under the title: the horizon, how much stands behind the item, and who shaped it. */
export function ItemMeta({ item }: { item: ItemPageData }) {
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
      <ShapedBy shapers={item.shapers} />
    </>
  );
}

function ShapedBy({ shapers }: { shapers: ItemPageData["shapers"] }) {
  const t = useText("roadmap");
  if (shapers.length === 0) return null;
  const named = shapers.slice(0, NAMED);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-4 text-sm text-ink-2">
      <AvatarStack
        people={shapers.map(({ name, portrait }) => ({ name, src: portrait }))}
        most={NAMED}
      />
      <p>
        {t("item.shaped")}{" "}
        {named.map((person, index) => (
          <span key={person.id}>
            {index > 0 && ", "}
            <Link
              href={`/people/${person.handle}`}
              className={`touch-target hover:text-ink ${index < 2 ? "font-strong text-ink" : ""}`}
            >
              <bdi>{person.name}</bdi>
            </Link>
          </span>
        ))}
        {shapers.length > NAMED && ` ${t("item.shapedMore", { count: shapers.length - NAMED })}`}
      </p>
    </div>
  );
}
