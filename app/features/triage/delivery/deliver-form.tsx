import { Form } from "@remix-run/react";
import { EntryFields, type EntryWords } from "~/features/changelog/entry-fields";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { DELIVERY_NOTE_MAX } from "./delivery";

export interface DeliverFormProps {
  view: FormView;
  statuses: readonly { id: number; name: string }[];
  stored: EntryWords & { note: string };
}

/** The note that everybody reads, and the first words for the changelog. */
export function DeliverForm({ view, statuses, stored }: DeliverFormProps) {
  const t = useText("changelog");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <Field
        name="note"
        label={t("deliver.note")}
        hint={t("deliver.noteHint")}
        errors={view.errors("note")}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={3}
            maxLength={DELIVERY_NOTE_MAX}
            defaultValue={view.value("note", stored.note)}
          />
        )}
      </Field>
      <Field name="status" label={t("deliver.status")} errors={view.errors("status")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("status", String(statuses[0]?.id ?? ""))}
            options={statuses.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Field>
      <h2 className="title-xl border-t border-rule pt-3">{t("deliver.entry")}</h2>
      <EntryFields view={view} stored={stored} />
      <div className="flex flex-wrap gap-3">
        <Button>{t("deliver.submit")}</Button>
        <Button look="outline" name="preview" value="1">
          {t("deliver.preview")}
        </Button>
      </div>
    </Form>
  );
}
