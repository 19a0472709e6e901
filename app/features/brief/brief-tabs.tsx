import { useText } from "~/i18n/use-text";
import { Tabs } from "~/ui/tabs";

export interface BriefTabsProps {
  itemId: number;
  path: string;
  current: "brief" | "revisions";
  version: number;
}

/** What there is of an item's words: as they stand, and how they came about. */
export function BriefTabs({ itemId, path, current, version }: BriefTabsProps) {
  const t = useText("brief");
  return (
    <Tabs
      label={t("tabs.label")}
      className="mt-8"
      tabs={[
        { href: path, label: t("tabs.brief"), current: current === "brief" },
        {
          href: `/roadmap/${itemId}/revisions`,
          label: t("tabs.revisions"),
          count: String(version),
          current: current === "revisions",
        },
      ]}
    />
  );
}
