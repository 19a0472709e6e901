import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import {
  ACCESS_TITLE_MAX,
  ACCESS_URL_MAX,
  accessKinds,
  audiences,
  USED_BY_MAX,
} from "./item-access";

/** What is put within reach, where it is, for whom, and who tries it. */
export function AccessForm({ view }: { view: FormView }) {
  const t = useText("dart");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <Choice view={view} name="kind" stored="document" values={accessKinds} />
      <Field name="title" label={t("access.title")} errors={view.errors("title")} required>
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            maxLength={ACCESS_TITLE_MAX}
            defaultValue={view.value("title")}
          />
        )}
      </Field>
      <Field name="url" label={t("access.url")} errors={view.errors("url")} required>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="url"
            maxLength={ACCESS_URL_MAX}
            defaultValue={view.value("url")}
          />
        )}
      </Field>
      <Choice view={view} name="audience" stored="members" values={audiences} />
      <Field
        name="usedBy"
        label={t("access.usedBy")}
        hint={t("access.usedByHint")}
        mark={t("access.optional")}
        errors={view.errors("usedBy")}
      >
        {(wiring) => (
          <TextInput {...wiring} maxLength={USED_BY_MAX} defaultValue={view.value("usedBy")} />
        )}
      </Field>
      <div>
        <Button>{t("access.submit")}</Button>
      </div>
    </Form>
  );
}

interface ChoiceProps {
  view: FormView;
  name: "kind" | "audience";
  stored: string;
  values: typeof accessKinds | typeof audiences;
}

function Choice({ view, name, stored, values }: ChoiceProps) {
  const t = useText("dart");
  return (
    <Field name={name} label={t(`access.${name}Label`)} errors={view.errors(name)}>
      {(wiring) => (
        <Select
          {...wiring}
          className="max-w-80"
          defaultValue={view.value(name, stored)}
          options={values.map((value) => ({
            value,
            label: t(`access.${name}.${value}` as "access.kind.data"),
          }))}
        />
      )}
    </Field>
  );
}
