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

export interface BoardFilterProps {
  boards: readonly { slug: string; name: string }[];
  /** The slug of the chosen board; null for all. */
  current: string | null;
}

/** Items of one board only: those with an idea that stands there. */
export function BoardFilter({ boards, current }: BoardFilterProps) {
  const t = useText("roadmap");
  return (
    <OrderLinks
      label={t("boards")}
      className="min-w-0 max-md:w-full md:-me-8"
      links={[
        { href: "/roadmap", label: t("allBoards"), current: current === null },
        ...boards.map((board) => ({
          href: `/roadmap?board=${encodeURIComponent(board.slug)}`,
          label: board.name,
          current: board.slug === current,
        })),
      ]}
    />
  );
}
