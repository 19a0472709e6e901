import Bookmark from "lucide-react/icons/bookmark";
import { useText } from "~/i18n/use-text";
import { Menu, MenuLink, MenuRule } from "~/ui/menu";
import { type DeskPlace, deskPath } from "./queue";
import type { SavedView } from "./saved-view";

/** The saved views, and the way to save what is seen now. */
export function ViewMenu({ views, place }: { views: readonly SavedView[]; place: DeskPlace }) {
  const t = useText("desk");
  const here = deskPath({ ...place, after: null, idea: null });
  const query = here.split("?")[1] ?? "";
  return (
    <Menu
      key={here}
      align="start"
      triggerClassName="touch-target flex items-center gap-2 py-2 text-sm text-ink-2 hover:text-ink"
      trigger={
        <>
          <Bookmark aria-hidden="true" strokeWidth={1.7} className="size-4" />
          {t("views.title")}
        </>
      }
    >
      {views.map((view) => (
        <MenuLink
          key={view.id}
          href={view.path}
          aria-current={view.path === here ? "page" : undefined}
        >
          {/* The list's column cuts off what is wider. */}
          <span className="flex max-w-56 min-w-0 flex-col items-start wrap-anywhere">
            <bdi>{view.name}</bdi>
            {!view.own && <bdi className="meta">{view.by}</bdi>}
          </span>
        </MenuLink>
      ))}
      {views.length > 0 && <MenuRule />}
      <MenuLink href={`/desk/views?query=${encodeURIComponent(query)}`}>{t("views.save")}</MenuLink>
    </Menu>
  );
}
