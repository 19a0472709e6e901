import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { aboutKey, type ShownStop } from "./shown-stop";

/** What a stop is, in a few words over its title. */
export function StopAbout({ stop }: { stop: ShownStop }) {
  const t = useText("trails");
  const format = useFormat();
  if (stop.horizon === "delivered" && stop.deliveredAt !== null) {
    return <>{t("about.item.deliveredIn", { day: format.day(stop.deliveredAt) })}</>;
  }
  return <>{t(aboutKey(stop))}</>;
}
