import { useText } from "~/i18n/use-text";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Segmented } from "~/ui/segmented";
import type { Horizon } from "./roadmap-item";

/** When an item comes; a new one is not delivered yet. */
export function HorizonField({
  view,
  stored,
  choices,
}: {
  view: FormView;
  stored: Horizon;
  choices: readonly Horizon[];
}) {
  const t = useText("roadmap");
  return (
    <div className="flex flex-col gap-1.5">
      <Segmented
        name="horizon"
        legend={t("form.horizon")}
        defaultValue={view.value("horizon", stored)}
        options={choices.map((horizon) => ({ value: horizon, label: t(`horizon.${horizon}`) }))}
      />
      <FieldErrors id="horizon-error" errors={view.errors("horizon")} />
    </div>
  );
}
