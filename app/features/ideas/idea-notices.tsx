import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/notice";
import type { IdeaPage } from "./idea-page";

export interface IdeaNoticesProps {
  idea: IdeaPage;
  /** Whether the reader wrote it. */
  own?: boolean;
}

/** Says in words that an idea waits for approval, is hidden, merged, withdrawn or locked. */
export function IdeaNotices({ idea, own = false }: IdeaNoticesProps) {
  const t = useText("ideas");
  return (
    <div className="flex flex-col gap-3 pb-5 empty:hidden">
      {idea.unpublished && <Unpublished idea={idea} own={own} />}
      {idea.hidden && !idea.unpublished && (
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

function Unpublished({ idea, own }: Required<IdeaNoticesProps>) {
  const t = useText("ideas");
  if (idea.hiddenReason !== null) {
    return (
      <Notice tone="attention" title={t("state.refused")}>
        {idea.hiddenReason}
      </Notice>
    );
  }
  return (
    <Notice tone="attention" title={t("state.waiting")}>
      {t(own ? "state.waitingHint" : "state.waitingStaff")}
    </Notice>
  );
}
