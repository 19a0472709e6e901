import { useRef } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { ItemEntry } from "./item-entry";
import type { Neighbours } from "./item-mover";
import type { Horizon, ItemCard } from "./roadmap-item";
import { useBoardDrag } from "./use-board-drag";

export interface BoardColumn {
  horizon: Horizon;
  items: readonly ItemCard[];
  /** Also those that are not shown. */
  total: number;
}

export interface RoadmapBoardProps {
  columns: readonly BoardColumn[];
  /** Where all delivered items are shown. */
  allDeliveredHref: string;
  canMove: boolean;
}

/** Four horizons under one rule, the first a little wider; on a phone they stand one below the other. */
export function RoadmapBoard({ columns, allDeliveredHref, canMove }: RoadmapBoardProps) {
  const board = useRef<HTMLDivElement>(null);
  useBoardDrag(
    board,
    columns.flatMap(({ items }) => items),
    canMove,
  );
  return (
    <div
      ref={board}
      className="lg:grid lg:grid-cols-[1.3fr_1fr_1fr_1fr] lg:border-t lg:border-rule max-lg:flex max-lg:flex-col max-lg:gap-14"
    >
      {columns.map((column) => (
        <Column
          key={column.horizon}
          column={column}
          moreHref={allDeliveredHref}
          canMove={canMove}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  column: BoardColumn;
  moreHref: string;
  canMove: boolean;
}

function Column({ column, moreHref, canMove }: ColumnProps) {
  const t = useText("roadmap");
  const format = useFormat();
  const { horizon, items, total } = column;
  const hidden = total - items.length;
  return (
    <section
      id={horizon}
      data-horizon={canMove ? horizon : undefined}
      aria-labelledby={`${horizon}-title`}
      className="min-w-0 data-[drop=in]:bg-accent-soft max-lg:border-t max-lg:border-rule lg:border-s lg:border-line lg:px-7 lg:first:border-s-0 lg:first:ps-0 lg:last:pe-0"
    >
      <header className="border-b border-line pt-4 pb-4">
        <div className="flex items-baseline justify-between gap-4">
          <h2 id={`${horizon}-title`} className="title-2xl">
            {t(`horizon.${horizon}`)}
          </h2>
          <span className="text-sm text-ink-2 tabular-nums">{format.number(total)}</span>
        </div>
        <p className="pt-1 text-sm text-ink-2 text-pretty">{t(`about.${horizon}`)}</p>
      </header>
      {items.length === 0 && (
        <p className="py-5 font-serif text-md text-ink-2">{t(`empty.${horizon}`)}</p>
      )}
      <ul>
        {items.map((item, index) => (
          <ItemEntry
            key={item.id}
            item={item}
            lead={horizon === "now" && index === 0}
            neighbours={canMove && horizon !== "delivered" ? neighboursOf(items, index) : null}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Link
          href={moreHref}
          className="touch-target inline-block pt-5 text-sm font-strong text-accent hover:text-accent-hover"
        >
          {t("moreDelivered", { count: hidden })}
        </Link>
      )}
    </section>
  );
}

function neighboursOf(items: readonly ItemCard[], index: number): Neighbours {
  return {
    up: index === 0 ? undefined : (items[index - 2]?.id ?? null),
    down: items[index + 1]?.id,
  };
}
