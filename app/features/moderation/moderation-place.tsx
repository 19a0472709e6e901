import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Tabs } from "~/ui/tabs";
import type { ModerationCounts } from "./moderation-counts";

const places = [
  { place: "reports", href: "/desk/reports" },
  { place: "waiting", href: "/desk/waiting" },
  { place: "votes", href: "/desk/votes" },
] as const;

export interface ModerationPlaceProps {
  place: (typeof places)[number]["place"];
  counts: ModerationCounts;
  children: ReactNode;
}

/** One of the lists of what waits for a decision, with the way to the others and back to the desk. */
export function ModerationPlace({ place, counts, children }: ModerationPlaceProps) {
  const t = useText("moderation");
  const format = useFormat();
  const count = counts[place];
  return (
    <Page>
      <PageHeader
        title={t(`${place}.title`)}
        lede={count > 0 ? t(`${place}.lede`, { count }) : undefined}
        above={
          <Breadcrumb label={t("way")} crumbs={[{ label: t("places.desk"), href: "/desk" }]} />
        }
      />
      <Tabs
        label={t("places.label")}
        tabs={places.map((each) => ({
          href: each.href,
          label: t(`${each.place}.title`),
          count: format.number(counts[each.place]),
          current: each.place === place,
        }))}
        className="mb-8"
      />
      {children}
    </Page>
  );
}
