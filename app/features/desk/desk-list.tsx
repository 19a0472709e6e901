import { IdeaStatus } from "~/features/ideas/idea-status";
import { ReplyClock } from "~/features/ideas/reply-clock";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useShortcut } from "~/ui/shortcut";
import type { DeskRow } from "./desk-row";
import { type DeskPlace, deskPath, isFiltered, noFilters } from "./queue";
import { SELECTION_FORM } from "./selection-bar";

export interface DeskListProps {
  place: DeskPlace;
  rows: readonly DeskRow[];
  /** The key that the next page begins after; null on the last one. */
  next: number[] | null;
  /** The number of the idea that is open beside the list. */
  openId: number | null;
}

/** The ideas of a queue, each a link that opens it beside the list. */
export function DeskList({ place, rows, next, openId }: DeskListProps) {
  const t = useText("desk");
  if (rows.length === 0) return <NothingWaits place={place} />;
  return (
    <>
      <ol aria-label={t(`queues.${place.queue}.title`)}>
        {rows.map((row) => (
          <li key={row.id} className="relative border-b border-line">
            <Row row={row} place={place} open={row.id === openId} />
            <SelectBox row={row} open={row.id === openId} />
          </li>
        ))}
      </ol>
      <nav aria-label={t("list.pages")} className="flex justify-between px-gutter py-4 text-sm">
        {place.after ? (
          <Link href={deskPath({ ...place, after: null, idea: null })} className={PAGE_LINK}>
            {t("list.first")}
          </Link>
        ) : (
          <span />
        )}
        {next && (
          <Link href={deskPath({ ...place, after: next, idea: null })} className={PAGE_LINK}>
            {t("list.next")}
          </Link>
        )}
      </nav>
    </>
  );
}

const PAGE_LINK = "touch-target py-1 font-strong text-accent";

/** Stands beside the link, not in it; the key ticks the box of the open idea. */
function SelectBox({ row, open }: { row: DeskRow; open: boolean }) {
  const t = useText("desk");
  const { wiring } = useShortcut("x");
  return (
    <label className="absolute top-1.5 end-1.5 grid size-11 place-items-center md:end-2.5">
      <input
        type="checkbox"
        name="ids"
        value={row.id}
        form={SELECTION_FORM}
        aria-label={t("select.one", { title: row.title })}
        className="size-4.5"
        {...(open ? wiring : {})}
      />
    </label>
  );
}

function Row({ row, place, open }: { row: DeskRow; place: DeskPlace; open: boolean }) {
  const t = useText("desk");
  const say = useText("shared");
  return (
    <Link
      href={deskPath({ ...place, idea: row.id })}
      keepScroll
      aria-current={open ? "true" : undefined}
      className={
        "block border-s-3 border-transparent px-gutter py-4 hover:bg-paper-sunk " +
        "focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] " +
        "aria-[current]:border-accent aria-[current]:bg-accent-soft md:ps-6.25 md:pe-7"
      }
    >
      <span lang={row.language} dir="auto" className="title-lg block pe-8 hyphens-auto">
        {row.title}
      </span>
      <span className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-1.5 text-sm text-ink-2">
        <span className="min-w-0">
          <bdi>{row.board}</bdi>
          {", "}
          <bdi>{row.author ?? say("people.former")}</bdi>
          {row.newcomer && <b className="font-strong text-ink">{`, ${t("row.firstIdea")}`}</b>}
          {row.owed && <b className="font-strong text-attention">{`, ${t("row.owed")}`}</b>}
          {row.wildcard && <b className="font-strong text-ink">{`, ${t("row.wildcard")}`}</b>}
        </span>
        <Due row={row} />
      </span>
    </Link>
  );
}

/** When the answer is due; else when it is looked at again; else how it stands. */
function Due({ row }: { row: DeskRow }) {
  const t = useText("desk");
  const format = useFormat();
  if (row.replyDueAt !== null) return <ReplyClock idea={row} staff brief />;
  if (row.status.group === "open" && row.reviewAt !== null) {
    return <span>{t("row.review", { day: format.nearDay(row.reviewAt) })}</span>;
  }
  return <IdeaStatus status={row.status} className="font-normal!" />;
}

function ClearFilters({ place }: { place: DeskPlace }) {
  const t = useText("desk");
  const href = deskPath({ ...place, filters: noFilters, after: null, idea: null });
  return (
    <Link href={href} className={PAGE_LINK}>
      {t("filter.clear")}
    </Link>
  );
}

function NothingWaits({ place }: { place: DeskPlace }) {
  const t = useText("desk");
  const filtered = isFiltered(place.filters);
  return (
    <div className="px-gutter md:px-7">
      <EmptyState
        title={filtered ? t("list.noneFiltered") : t(`queues.${place.queue}.empty`)}
        action={filtered && <ClearFilters place={place} />}
      />
    </div>
  );
}
