import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Tabs } from "~/ui/tabs";
import { COUNT_MOST, type DeskPlace, deskPath, type Queue, queues } from "./queue";

/** The queues, each with how many wait there. */
export function QueueTabs({ place, counts }: { place: DeskPlace; counts: Record<Queue, number> }) {
  const t = useText("desk");
  const say = useCount();
  const tabs = queues.map((queue) => ({
    href: deskPath({ ...place, queue, after: null, idea: null }),
    label: t(`queues.${queue}.tab`),
    count: say(counts[queue]),
    current: queue === place.queue,
  }));
  return <Tabs label={t("queues.label")} tabs={tabs} />;
}

/** A count in words: "12", "1,000+". */
export function useCount(): (count: number) => string {
  const t = useText("desk");
  const { number } = useFormat();
  return (count) =>
    count > COUNT_MOST ? t("list.more", { count: number(COUNT_MOST) }) : number(count);
}
