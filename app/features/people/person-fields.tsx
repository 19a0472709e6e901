import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { NAME_MAX, PASSWORD_MAX, PASSWORD_MIN } from "./person";

export function NameField({ view, stored = "" }: { view: FormView; stored?: string }) {
  const t = useText("people");
  return (
    <Field
      name="name"
      label={t("fields.name")}
      hint={t("fields.nameHint")}
      required
      errors={view.errors("name")}
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          maxLength={NAME_MAX}
          autoComplete="name"
          defaultValue={view.value("name", stored)}
        />
      )}
    </Field>
  );
}

export function EmailField(props: { view: FormView; hint?: string; stored?: string }) {
  const { view, hint, stored } = props;
  const t = useText("people");
  return (
    <Field
      name="email"
      label={t("fields.email")}
      hint={hint}
      required
      errors={view.errors("email")}
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          type="email"
          maxLength={254}
          autoComplete="email"
          defaultValue={view.value("email", stored)}
        />
      )}
    </Field>
  );
}

/** A password that is asked for. */
export function PasswordField({
  view,
  name,
  label,
}: {
  view: FormView;
  name: string;
  label: string;
}) {
  return (
    <Field name={name} label={label} required errors={view.errors(name)}>
      {(wiring) => <TextInput {...wiring} type="password" autoComplete="current-password" />}
    </Field>
  );
}

/** A password that is chosen. */
export function NewPasswordField(props: {
  view: FormView;
  label: string;
  /** What it means to choose none, where one may. */
  optionalHint?: string | undefined;
}) {
  const { view, label, optionalHint } = props;
  const t = useText("people");
  const hint = t("fields.passwordHint", { count: PASSWORD_MIN });
  return (
    <Field
      name="password"
      label={label}
      hint={optionalHint ? `${hint} ${optionalHint}` : hint}
      mark={optionalHint ? t("fields.optional") : undefined}
      required={optionalHint === undefined}
      errors={view.errors("password")}
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          type="password"
          minLength={PASSWORD_MIN}
          maxLength={PASSWORD_MAX}
          autoComplete="new-password"
        />
      )}
    </Field>
  );
}
