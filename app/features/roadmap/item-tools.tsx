import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import type { ItemPageData } from "./item-page-data";

export interface ItemTool {
  href: string;
  label: string;
}

/** What the team can do with an item; nothing for everybody else. */
export function ItemTools({
  item,
  more = [],
}: {
  item: ItemPageData;
  more?: readonly ItemTool[] | undefined;
}) {
  const t = useText("roadmap");
  const at = `/roadmap/${item.id}`;
  const links = [
    ...(item.can.shape
      ? [
          { href: `${at}/edit`, label: t("item.edit") },
          { href: `${at}/facts`, label: t("facts.title") },
          { href: `${at}/cover`, label: t("item.cover") },
          { href: `${at}/horizon`, label: t("item.move") },
          ...(item.published ? [{ href: `${at}/deliver`, label: t("item.deliver") }] : []),
          { href: `${at}/invitations`, label: t("item.openness") },
          ...(item.published && item.horizon !== "delivered"
            ? [{ href: `${at}/publication`, label: t("publish.takeBack") }]
            : []),
        ]
      : []),
    ...more,
    ...(item.can.seeDeals ? [{ href: `${at}/deals`, label: t("item.deals") }] : []),
    ...(item.can.pick ? [{ href: `${at}/trail`, label: t("item.trail") }] : []),
    ...(item.can.remove ? [{ href: `${at}/removal`, label: t("item.remove") }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <SideSection id="item-tools" title={t("item.team")} className="print:hidden">
      <ul className="-mt-3">
        {links.map((link) => (
          <li key={link.href} className="border-b border-line">
            <Link
              href={link.href}
              className="flex min-h-11 items-center py-2 text-sm text-ink-2 hover:text-ink"
            >
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
