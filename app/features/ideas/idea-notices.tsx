import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/notice";
import type { IdeaPage } from "./idea-page";

/** Says in words that an idea is hidden, merged, withdrawn or locked. */
export function IdeaNotices({ idea }: { idea: IdeaPage }) {
  const t = useText("ideas");
  return (
    <div className="flex flex-col gap-3 pb-5 empty:hidden">
      {idea.hidden && (
        <Notice tone="attention" title={t("state.hidden")}>
          {idea.hiddenReason}
        </Notice>
      )}
      {idea.mergedIntoId !== null && (
        <Notice title={t("state.merged")}>{t("state.mergedHint")}</Notice>
      )}
      {idea.withdrawn && <Notice title={t("state.withdrawn")}>{t("state.withdrawnHint")}</Notice>}
      {idea.locked && <Notice title={t("state.locked")}>{t("state.lockedHint")}</Notice>}
    </div>
  );
}
