import { useText } from "~/i18n/use-text";
import type { UseFormView } from "~/ui/form-view";
import { ToolDisclosure } from "../tool-rows";
import { AddItemForm } from "./add-item-form";
import { type Checklist, countDone } from "./checklist";
import { ChecklistItems } from "./checklist-items";

export interface ChecklistToolProps {
  ideaId: number;
  checklist: Checklist;
  useView: UseFormView;
}

/** What the team wants to do about an idea, folded to how much of it is done. */
export function ChecklistTool({ ideaId, checklist, useView }: ChecklistToolProps) {
  const t = useText("triage");
  const { done, count } = countDone(checklist);
  return (
    <ToolDisclosure
      label={t("checklist.title")}
      value={count === 0 ? t("checklist.none") : t("checklist.progress", { done, count })}
      shortcut="l"
    >
      <div className="flex flex-col gap-4">
        <ChecklistItems checklist={checklist} />
        <AddItemForm ideaId={ideaId} count={checklist.own.length} useView={useView} />
      </div>
    </ToolDisclosure>
  );
}
