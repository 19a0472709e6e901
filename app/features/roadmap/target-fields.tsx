import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { HorizonField } from "./horizon-field";
import { TitleFields } from "./item-fields";
import type { Place } from "./move-form";
import type { PromotionDraft } from "./promotion";
import { plannedHorizons } from "./roadmap-item";
import { UnpublishedField } from "./unpublished";

export interface TargetFieldsProps {
  view: FormView;
  items: readonly Place[];
  draft: PromotionDraft;
  closedBoard: boolean;
}

/** A known item, or a new one with its title and horizon; these show for a new one alone. */
export function TargetFields({ view, items, draft, closedBoard }: TargetFieldsProps) {
  const t = useText("roadmap");
  return (
    <div className="flex flex-col gap-6 border-t border-rule pt-6">
      <Field name="item" label={t("promote.target")} errors={view.errors("item")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("item", draft.item)}
            options={[
              { value: "new", label: t("promote.newItem") },
              ...plannedHorizons.map((horizon) => ({
                label: t(`horizon.${horizon}`),
                options: items
                  .filter((item) => item.horizon === horizon)
                  .map((item) => ({ value: item.id, label: item.title })),
              })),
            ]}
          />
        )}
      </Field>
      <div className="hidden flex-col gap-6 group-has-[option[value=new]:checked]/promotion:flex">
        {closedBoard && <p className="text-sm text-attention">{t("promote.closedBoard")}</p>}
        <TitleFields view={view} stored={draft} />
        <HorizonField view={view} stored={draft.horizon} choices={plannedHorizons} />
        <UnpublishedField view={view} stored={draft.unpublished} />
      </div>
    </div>
  );
}
