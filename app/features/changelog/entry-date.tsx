import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Time } from "~/ui/time";
import type { Entry } from "./entry";

/** When an entry went out, or that it did not yet. */
export function EntryDate({ entry }: { entry: Entry }) {
  const t = useText("changelog");
  const format = useFormat();
  const at = entry.publishedAt;
  if (at === null) {
    return (
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone="attention">{t("draft")}</Badge>
        {entry.publishAt !== null && (
          <span>{t("goesOut", { when: format.moment(entry.publishAt) })}</span>
        )}
      </span>
    );
  }
  return (
    <span>
      <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={format.day(at)} />
      {entry.edited && ` · ${t("edited")}`}
    </span>
  );
}
