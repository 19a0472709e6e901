import { useText } from "~/i18n/use-text";
import { Tabs } from "~/ui/tabs";

export interface BriefTabsProps {
  itemId: number;
  path: string;
  current: "brief" | "revisions" | "suggestions";
  /** How many suggestions wait. */
  open: number;
  version: number;
}

/** What there is of an item's words: as they stand, and how they came about. */
export function BriefTabs({ itemId, path, current, version, open }: BriefTabsProps) {
  const t = useText("brief");
  return (
    <Tabs
      label={t("tabs.label")}
      className="mt-8"
      tabs={[
        { href: path, label: t("tabs.brief"), current: current === "brief" },
        {
          href: `/roadmap/${itemId}/suggestions`,
          label: t("tabs.suggestions"),
          count: open > 0 ? String(open) : undefined,
          current: current === "suggestions",
        },
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
