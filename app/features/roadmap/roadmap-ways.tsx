import { useText } from "~/i18n/use-text";
import { OrderLinks } from "~/ui/order-links";
import { Tabs } from "~/ui/tabs";
import type { BoardColumn } from "./roadmap-board";

/** Leads from the top of a phone's page to each horizon. */
export function HorizonLinks({ columns }: { columns: readonly BoardColumn[] }) {
  const t = useText("roadmap");
  return (
    <Tabs
      label={t("jump")}
      className="mb-10 lg:hidden"
      tabs={columns.map(({ horizon, total }) => ({
        href: `#${horizon}`,
        label: t(`horizon.${horizon}`),
        count: String(total),
      }))}
    />
  );
}

/** What of the roadmap is shown. */
export interface RoadmapView {
  /** The slug of a board; null for all. */
  board: string | null;
  tag: number | null;
  delivered?: "all";
}

/** The address of a view of the roadmap. */
export function roadmapUrl({ board, tag, delivered }: RoadmapView): string {
  const query = new URLSearchParams();
  if (board !== null) query.set("board", board);
  if (tag !== null) query.set("tag", String(tag));
  if (delivered) query.set("delivered", delivered);
  return query.size === 0 ? "/roadmap" : `/roadmap?${query}`;
}

export interface RoadmapFiltersProps {
  boards: readonly { slug: string; name: string }[];
  /** Those that some item has. */
  tags: readonly { id: number; name: string }[];
  view: RoadmapView;
}

/** Items of one board only, and of one tag. */
export function RoadmapFilters({ boards, tags, view }: RoadmapFiltersProps) {
  const t = useText("roadmap");
  return (
    <div className="flex min-w-0 flex-col gap-1 max-md:w-full">
      <OrderLinks
        label={t("boards")}
        className="min-w-0 max-md:w-full"
        links={[
          {
            href: roadmapUrl({ ...view, board: null }),
            label: t("allBoards"),
            current: view.board === null,
          },
          ...boards.map(({ slug, name }) => ({
            href: roadmapUrl({ ...view, board: slug }),
            label: name,
            current: slug === view.board,
          })),
        ]}
      />
      {tags.length > 0 && (
        <OrderLinks
          label={t("facts.tags")}
          className="min-w-0 max-md:w-full"
          links={[
            {
              href: roadmapUrl({ ...view, tag: null }),
              label: t("allTags"),
              current: view.tag === null,
            },
            ...tags.map(({ id, name }) => ({
              href: roadmapUrl({ ...view, tag: id }),
              label: name,
              current: id === view.tag,
            })),
          ]}
        />
      )}
    </div>
  );
}
