import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { ENTRY_BODY_MAX, ENTRY_TITLE_MAX, ENTRY_TITLE_MIN, FOR_WHOM_MAX } from "./entry";

export interface EntryWords {
  title: string;
  forWhom: string;
  body: string;
}

export interface EntryFieldsProps {
  view: FormView;
  /** The body as the server rendered it, where it was asked to. */
  preview?: string | undefined;
  stored: EntryWords;
}

/** What shipped, for whom, and what it is. */
export function EntryFields({ view, preview, stored }: EntryFieldsProps) {
  const t = useText("changelog");
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
            minLength={ENTRY_TITLE_MIN}
            maxLength={ENTRY_TITLE_MAX}
            defaultValue={view.value("title", stored.title)}
          />
        )}
      </Field>
      <Field
        name="forWhom"
        label={t("form.forWhom")}
        hint={t("form.forWhomHint")}
        mark={t("form.optional")}
        errors={view.errors("forWhom")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            maxLength={FOR_WHOM_MAX}
            defaultValue={view.value("forWhom", stored.forWhom)}
          />
        )}
      </Field>
      <MarkdownField
        label={t("form.body")}
        hint={t("form.bodyHint")}
        mark={t("form.optional")}
        value={view.value("body", stored.body)}
        errors={view.errors("body")}
        {...(preview === undefined ? {} : { preview })}
        rows={10}
        maxLength={ENTRY_BODY_MAX}
      />
    </>
  );
}
