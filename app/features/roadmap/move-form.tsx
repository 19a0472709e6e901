import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { HorizonField } from "./horizon-field";
import { type Horizon, horizons, WHY_MAX } from "./roadmap-item";

export interface Place {
  id: number;
  title: string;
  horizon: Horizon;
}

export interface MoveFormProps {
  view: FormView;
  itemId: number;
  horizon: Horizon;
  /** All items in the order of their columns, this one too. */
  places: readonly Place[];
  /** Where it was let go on the roadmap; the form asks why. */
  wanted?: { horizon: Horizon; after: number | null } | undefined;
}

/** Another horizon with its reason, or another place in the same one. */
export function MoveForm({ view, itemId, horizon, places, wanted }: MoveFormProps) {
  const t = useText("roadmap");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <HorizonField view={view} stored={wanted?.horizon ?? horizon} choices={horizons} />
      <ReturnToField view={view} way="next" />
      <Field name="why" label={t("move.why")} hint={t("move.whyHint")} errors={view.errors("why")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            maxLength={WHY_MAX}
            defaultValue={view.value("why")}
          />
        )}
      </Field>
      <Field name="after" label={t("move.place")} errors={view.errors("after")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value(
              "after",
              wanted ? String(wanted.after ?? "") : placeOf(places, itemId, horizon),
            )}
            options={[
              { value: "", label: t("move.top") },
              ...horizons.map((each) => ({
                label: t(`horizon.${each}`),
                options: places
                  .filter((place) => place.horizon === each && place.id !== itemId)
                  .map((place) => ({
                    value: place.id,
                    label: t("move.after", { title: place.title }),
                  })),
              })),
            ]}
          />
        )}
      </Field>
      <div>
        <Button>{t("move.submit")}</Button>
      </div>
    </Form>
  );
}

/** The item above this one, as the form's value. */
function placeOf(places: readonly Place[], itemId: number, horizon: Horizon): string {
  const column = places.filter((place) => place.horizon === horizon);
  const above = column[column.findIndex((place) => place.id === itemId) - 1];
  return above ? String(above.id) : "";
}
