import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";

export interface DeliveredProps {
  itemId: number;
  /** What was written for the changelog with it. */
  entryId: number | null;
  canUndo: boolean;
}

/** An item that is delivered already: where to go on, and the way back while there is one. */
export function Delivered({ itemId, entryId, canUndo }: DeliveredProps) {
  const t = useText("changelog");
  return (
    <div className="flex flex-wrap gap-3">
      {entryId !== null && (
        <ButtonLink href={`/changelog/${entryId}`}>{t("deliver.seeEntry")}</ButtonLink>
      )}
      {canUndo && (
        <ButtonLink look="outline" href={`/roadmap/${itemId}/deliver/undo`}>
          {t("deliver.undo")}
        </ButtonLink>
      )}
    </div>
  );
}
