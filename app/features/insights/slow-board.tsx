import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/notice";

/** Says on a board that answers take longer there, instead of pretending. */
export function SlowBoard() {
  const t = useText("insights");
  return (
    <Notice title={t("slow")} className="mb-6">
      {t("slowMeans")}
    </Notice>
  );
}
