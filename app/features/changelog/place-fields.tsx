import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { IDEAS_FIELD_MAX } from "./entry";
import type { PlaceChoices } from "./place-choices";

export interface PlaceFieldsProps {
  view: FormView;
  choices: PlaceChoices;
  stored: {
    itemId: number | null;
    ideaIds: readonly number[];
    boardIds: readonly number[];
    tagIds: readonly number[];
  };
}

/** The plan that an entry is about, the ideas that it answers, and where it is found. */
export function PlaceFields({ view, choices, stored }: PlaceFieldsProps) {
  const t = useText("changelog");
  return (
    <>
      <Field name="item" label={t("form.item")} errors={view.errors("item")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("item", stored.itemId === null ? "" : String(stored.itemId))}
            options={[
              { value: "", label: t("form.noItem") },
              ...choices.items.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
      </Field>
      <Field
        name="ideas"
        label={t("form.ideas")}
        hint={t("form.ideasHint")}
        mark={t("form.optional")}
        errors={view.errors("ideas")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={IDEAS_FIELD_MAX}
            defaultValue={view.value("ideas", stored.ideaIds.join(", "))}
          />
        )}
      </Field>
      <Boxes
        name="boards"
        legend={t("boards")}
        view={view}
        choices={choices.boards}
        stored={stored.boardIds}
      />
      <Boxes
        name="tags"
        legend={t("tags")}
        view={view}
        choices={choices.tags}
        stored={stored.tagIds}
      />
    </>
  );
}

interface BoxesProps {
  name: string;
  legend: string;
  view: FormView;
  choices: readonly { id: number; name: string }[];
  stored: readonly number[];
}

function Boxes({ name, legend, view, choices, stored }: BoxesProps) {
  if (choices.length === 0) return null;
  const chosen = view.values(name, stored.map(String));
  const errors = view.errors(name);
  return (
    <fieldset aria-describedby={errors.length > 0 ? `${name}-error` : undefined}>
      <legend className="pb-1 text-sm font-strong">{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            name={name}
            value={choice.id}
            defaultChecked={chosen.includes(String(choice.id))}
            label={<bdi>{choice.name}</bdi>}
          />
        ))}
      </div>
      <FieldErrors id={`${name}-error`} errors={errors} />
    </fieldset>
  );
}
