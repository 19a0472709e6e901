import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { ITEM_TITLE_MAX, ITEM_TITLE_MIN, SUMMARY_MAX } from "./roadmap-item";

export interface ItemFieldsProps {
  view: FormView;
  stored: { title: string; summary: string };
}

/** What an item is called, and what it is in a sentence. */
export function TitleFields({ view, stored }: ItemFieldsProps) {
  const t = useText("roadmap");
  return (
    <>
      <Field
        name="title"
        label={t("form.title")}
        hint={t("form.titleHint")}
        errors={view.errors("title")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            minLength={ITEM_TITLE_MIN}
            maxLength={ITEM_TITLE_MAX}
            defaultValue={view.value("title", stored.title)}
          />
        )}
      </Field>
      <Field
        name="summary"
        label={t("form.summary")}
        hint={t("form.summaryHint")}
        mark={t("form.optional")}
        errors={view.errors("summary")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            maxLength={SUMMARY_MAX}
            defaultValue={view.value("summary", stored.summary)}
          />
        )}
      </Field>
    </>
  );
}

export interface OwnerFieldProps {
  view: FormView;
  owners: readonly { id: number; name: string }[];
  stored: number | null;
}

export function OwnerField({ view, owners, stored }: OwnerFieldProps) {
  const t = useText("roadmap");
  return (
    <Field name="owner" label={t("form.owner")} errors={view.errors("owner")}>
      {(wiring) => (
        <Select
          {...wiring}
          defaultValue={view.value("owner", stored === null ? "" : String(stored))}
          options={[
            { value: "", label: t("form.noOwner") },
            ...owners.map((owner) => ({ value: owner.id, label: owner.name })),
          ]}
        />
      )}
    </Field>
  );
}
