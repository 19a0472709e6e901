import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { COUNTED_AT_MOST, type SegmentCount } from "./segment";

/** A number as far as it was counted. */
export function useCounted(): (count: number) => string {
  const format = useFormat();
  const t = useText("segments");
  return (count) =>
    count > COUNTED_AT_MOST
      ? t("count.more", { number: format.number(COUNTED_AT_MOST) })
      : format.number(count);
}

/** "312 people of 48 accounts". */
export function CountWords({ count }: { count: SegmentCount }) {
  const t = useText("segments");
  const say = useCounted();
  return (
    <>
      {t("count.people", { count: count.people, number: say(count.people) })}
      {" · "}
      {t("count.accounts", { count: count.accounts, number: say(count.accounts) })}
    </>
  );
}
