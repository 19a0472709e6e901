import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { OrderLinks } from "~/ui/order-links";
import { type StanceCounts, stances } from "./comment";
import { type DiscussionView, discussionUrl } from "./discussion-url";

interface FiltersProps {
  path: string;
  view: DiscussionView;
  counts: StanceCounts;
}

const START = { after: null, thread: null, reply: null } as const;

/** All, or one side of it, each with its number. */
export function StanceFilter({ path, view, counts }: FiltersProps) {
  const t = useText("comments");
  return (
    <nav aria-label={t("filter.label")} className="max-md:w-full">
      <ul className="scroll-row flex gap-x-4">
        {([null, ...stances] as const).map((stance) => (
          <li key={stance ?? "all"} className="shrink-0">
            <Link
              href={`${discussionUrl(path, view, { ...START, stance })}#discussion`}
              keepScroll
              aria-current={view.stance === stance && !view.thread ? "true" : undefined}
              className="touch-target inline-block py-1 hover:text-ink aria-[current]:font-strong aria-[current]:text-ink"
            >
              {t(`filter.${stance ?? "all"}`, { count: counts[stance ?? "all"] })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function CommentOrders({ path, view }: Omit<FiltersProps, "counts">) {
  const t = useText("comments");
  return (
    <OrderLinks
      label={t("order.label")}
      className="-mt-3 pb-3"
      links={(["newest", "best"] as const).map((order) => ({
        href: `${discussionUrl(path, view, { ...START, order })}#discussion`,
        label: t(`order.${order}`),
        current: view.order === order,
      }))}
    />
  );
}
