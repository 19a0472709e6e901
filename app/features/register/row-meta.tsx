import { useText } from "~/i18n/use-text";
import type { RowView } from "./register-row";

/** Under a row: who bears it, who said it, for how many it holds, what is done, where it stands. */
export function RowMeta({ row }: { row: RowView }) {
  const t = useText("register");
  const say = useText("shared");
  const name = row.author?.name ?? say("people.former");
  const said = row.marks > 0 ? t("row.byAndMore", { name, count: row.marks }) : name;
  return (
    <p className="meta flex flex-wrap gap-x-3 pt-0.5">
      <span>
        <bdi>{said}</bdi>
      </span>
      {row.author?.account && (
        <span>
          <bdi>{row.author.account}</bdi>
        </span>
      )}
      <span>{t("row.for", { bearer: t(`bearer.${row.bearer}`) })}</span>
      {row.status !== "open" && (
        <span className="font-medium text-ink">{t(`status.${row.status}`)}</span>
      )}
      {row.hidden && <span className="font-medium text-attention">{t("row.hidden")}</span>}
      {row.mitigation && (
        <span className="basis-full">
          {t("row.answer")} <span dir="auto">{row.mitigation}</span>
        </span>
      )}
    </p>
  );
}
