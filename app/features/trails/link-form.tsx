import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { LABEL_MAX, LINK_DAYS, LINK_DAYS_MAX } from "./link";

export interface LinkFormProps {
  view: FormView;
  /** Of this showing of the form: sent twice it makes one link. */
  formKey: string;
  languages: readonly { code: string; name: string }[];
  back: string;
}

/** Whom a link is for, how long it opens the trail, in which language, and for which address alone. */
export function LinkForm({ view, formKey, languages, back }: LinkFormProps) {
  const t = useText("trails");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <FormRefusal errors={view.errors("")} />
      <input type="hidden" name="key" value={formKey} />
      <Field
        name="label"
        label={t("links.label")}
        hint={t("links.labelHint")}
        required
        errors={view.errors("label")}
      >
        {(wiring) => (
          <TextInput {...wiring} maxLength={LABEL_MAX} defaultValue={view.value("label")} />
        )}
      </Field>
      <Field
        name="days"
        label={t("links.days")}
        hint={t("links.daysHint")}
        required
        errors={view.errors("days")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="number"
            min={1}
            max={LINK_DAYS_MAX}
            className="max-w-28"
            defaultValue={view.value("days", String(LINK_DAYS))}
          />
        )}
      </Field>
      <Field name="language" label={t("links.language")} errors={view.errors("language")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("language")}
            options={[
              { value: "", label: t("links.theirs") },
              ...languages.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
      </Field>
      <Field
        name="mail_check"
        label={t("links.mailCheck")}
        hint={t("links.mailCheckHint")}
        errors={view.errors("mail_check")}
      >
        {(wiring) => (
          <TextInput {...wiring} maxLength={254} defaultValue={view.value("mail_check")} />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-5">
        <Button>{t("links.make")}</Button>
        <ButtonLink look="quiet" href={back}>
          {say("actions.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
