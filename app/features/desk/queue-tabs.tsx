import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Tabs } from "~/ui/tabs";
import { COUNT_MOST, type DeskPlace, deskPath, type Queue, queues } from "./queue";

export interface QueueTabsProps {
  place: DeskPlace;
  counts: Record<Queue, number>;
  /** How many reports nobody has decided; they have a page of their own. */
  reported: number;
}

/** The queues, each with how many wait there. */
export function QueueTabs({ place, counts, reported }: QueueTabsProps) {
  const t = useText("desk");
  const say = useCount();
  const tabs = queues.map((queue) => ({
    href: deskPath({ ...place, queue, after: null, idea: null }),
    label: t(`queues.${queue}.tab`),
    count: say(counts[queue]),
    current: queue === place.queue,
  }));
  const reports = {
    href: "/desk/reports",
    label: t("queues.reported.tab"),
    count: say(reported),
    current: false,
  };
  return (
    <Tabs
      label={t("queues.label")}
      tabs={[...tabs.slice(0, REPORTED_AT), reports, ...tabs.slice(REPORTED_AT)]}
    />
  );
}

/** After what is due for review. */
const REPORTED_AT = queues.indexOf("review") + 1;

/** A count in words: "12", "1,000+". */
export function useCount(): (count: number) => string {
  const t = useText("desk");
  const { number } = useFormat();
  return (count) =>
    count > COUNT_MOST ? t("list.more", { count: number(COUNT_MOST) }) : number(count);
}
