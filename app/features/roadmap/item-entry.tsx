import { faceOf } from "~/features/contributors/shaped-by";
import { CoverPicture } from "~/features/pictures/cover-picture";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { AvatarStack } from "~/ui/avatar-stack";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import { StatusLabel } from "~/ui/status-label";
import { Time } from "~/ui/time";
import { Confidence, Cost } from "./cost";
import { ItemMover, type Neighbours } from "./item-mover";
import type { ItemCard } from "./roadmap-item";

const DRAWN = 3;

export interface ItemEntryProps {
  item: ItemCard;
  lead: boolean;
  /** For who may move it. */
  neighbours: Neighbours | null;
}

const DRAGGED =
  "cursor-grab data-dragged:opacity-50 data-[drop=above]:shadow-[inset_0_2px_0_var(--accent)] " +
  "data-[drop=below]:shadow-[inset_0_-2px_0_var(--accent)]";

/** An item in its column; the first of Now leads, larger and with those who shaped it. */
export function ItemEntry({ item, lead, neighbours }: ItemEntryProps) {
  const delivered = item.horizon === "delivered";
  return (
    <li
      data-item={neighbours ? item.id : undefined}
      className={classNames("border-b border-line py-5 last:border-b-0", neighbours && DRAGGED)}
    >
      {item.cover && lead && <CoverPicture cover={item.cover} className="mb-4" />}
      <h3 className={lead ? "title-xl" : "title-lg"}>
        <Link href={item.path} className="touch-target hover:text-accent">
          <bdi>{item.title}</bdi>
        </Link>
      </h3>
      {item.summary && !delivered && (
        <p dir="auto" className="align-as-list pt-1.5 font-serif text-md text-ink-2 text-pretty">
          {item.summary}
        </p>
      )}
      {delivered ? <DeliveredOn at={item.deliveredAt} /> : <Weight item={item} />}
      {(delivered || lead) && <Shapers shapers={item.shapers} />}
      {neighbours && <ItemMover item={item} {...neighbours} />}
    </li>
  );
}

/** Whether one can test it, how many ask for it, what it costs, and how sure it is. */
function Weight({ item: { voices, cost, confidence, betaOpen } }: { item: ItemCard }) {
  const t = useText("roadmap");
  const format = useFormat();
  if (voices === 0 && cost === null && confidence === null && !betaOpen) return null;
  return (
    <p className="flex flex-wrap gap-x-4 pt-2 text-sm text-ink-2 tabular-nums">
      {betaOpen && <StatusLabel kind="beta">{t("betaOpen")}</StatusLabel>}
      {voices > 0 && (
        <span>
          <b>{format.number(voices)}</b> {t("voices", { count: voices })}
        </span>
      )}
      {cost !== null && <Cost band={cost} />}
      {confidence !== null && (
        <span>
          <Confidence percent={confidence} />
        </span>
      )}
    </p>
  );
}

function DeliveredOn({ at }: { at: number | null }) {
  const format = useFormat();
  if (at === null) return null;
  return (
    <p className="pt-2 text-sm">
      <StatusLabel kind="delivered">
        <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={format.day(at)} />
      </StatusLabel>
    </p>
  );
}

function Shapers({ shapers }: Pick<ItemCard, "shapers">) {
  const t = useText("roadmap");
  const count = shapers.named.length + shapers.unnamed;
  if (count === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-3 text-sm text-ink-2">
      {shapers.named.length > 0 && <AvatarStack people={shapers.named.map(faceOf)} most={DRAWN} />}
      {t("shapedBy", { count })}
    </p>
  );
}
