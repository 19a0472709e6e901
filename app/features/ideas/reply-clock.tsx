import CircleAlert from "lucide-react/icons/circle-alert";
import { useContext } from "react";
import { FormatContext, useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { ClockRing } from "~/ui/clock-ring";
import { Time } from "~/ui/time";
import type { IdeaCard } from "./idea";

const DAY_MS = 86_400_000;

/**
 * When the company's first answer is due, while there is none. Members read a late one as calmly as
 * any other; for the team it is marked and counted.
 */
export function ReplyClock({
  idea,
  staff = false,
  brief = false,
}: {
  idea: Pick<IdeaCard, "createdAt" | "replyDueAt">;
  staff?: boolean;
  /** Where it stands in a list of what is due. */
  brief?: boolean;
}) {
  const t = useText("ideas");
  const format = useFormat();
  const { renderedAt } = useContext(FormatContext);
  const { createdAt, replyDueAt: due } = idea;
  if (due === null) return null;
  const late = renderedAt > due;
  const today = format.day(due) === format.day(renderedAt);
  const text = () => {
    if (late && staff) {
      const days = Math.floor((renderedAt - due) / DAY_MS);
      return days < 1 ? t("clock.lateToday") : t("clock.late", { count: days });
    }
    if (brief && !late) {
      return today ? t("clock.briefToday") : t("clock.brief", { day: format.nearDay(due) });
    }
    if (today) return late ? t("clock.wasToday") : t("clock.today");
    return t(late ? "clock.was" : "clock.due", { day: format.nearDay(due) });
  };
  const share = late ? 0 : (renderedAt - createdAt) / (due - createdAt);
  const marked = late && staff;
  return (
    <span
      className={`inline-flex items-center gap-1.5 ${marked ? "font-strong text-attention" : ""}`}
    >
      {marked ? (
        <CircleAlert aria-hidden="true" className="size-3.5" />
      ) : (
        <ClockRing share={share} />
      )}
      <Time iso={new Date(due).toISOString()} exact={format.moment(due)} text={text()} />
    </span>
  );
}
