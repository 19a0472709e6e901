import { TITLE_MAX, TITLE_MIN } from "~/features/ideas/idea";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import { TextInput } from "~/ui/text-input";

export interface TitleFieldProps {
  value: string;
  /** For a page that follows what is typed. */
  onTitle?: ((title: string) => void) | undefined;
  errors: readonly string[];
  language: string;
  /** The id of the form it belongs to, where it stands outside. */
  form?: string | undefined;
}

/** The title of an idea, in one sentence. */
export function TitleField({ value, onTitle, errors, language, form }: TitleFieldProps) {
  const t = useText("intake");
  return (
    <Field
      name="title"
      label={t("form.title")}
      hint={t("form.titleHint", { min: TITLE_MIN, max: TITLE_MAX })}
      required
      errors={errors}
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          defaultValue={value}
          onChange={(event) => onTitle?.(event.target.value)}
          voice="people"
          form={form}
          lang={language}
          minLength={TITLE_MIN}
          maxLength={TITLE_MAX}
          autoComplete="off"
        />
      )}
    </Field>
  );
}
