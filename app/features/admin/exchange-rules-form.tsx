import { Form } from "@remix-run/react";
import {
  companyKinds,
  customerKinds,
  type ExchangeKind,
} from "~/features/community/exchange-rules";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

export interface ExchangeRulesFormProps {
  view: FormView;
  /** By the names of the fields. */
  stored: Record<string, string>;
  version: string;
}

/** What counts how much, and how much of it in a month. */
export function ExchangeRulesForm({ view, stored, version }: ExchangeRulesFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-10">
      <RulesAnswer view={view} />
      <VersionField view={view} version={version} />
      <fieldset className="flex flex-col gap-6">
        <legend className="title-xl pb-4">{t("exchange.customer")}</legend>
        {customerKinds.map((kind) => (
          <div key={kind} className="grid grid-cols-2 items-end gap-x-6">
            <PointsField
              view={view}
              stored={stored}
              name={kind}
              label={t(`exchange.kinds.${kind}`)}
            />
            <PointsField
              view={view}
              stored={stored}
              name={`${kind}_most`}
              label={t("exchange.most")}
              about={t(`exchange.kinds.${kind}`)}
              optional
            />
          </div>
        ))}
      </fieldset>
      <fieldset className="flex flex-col gap-6">
        <legend className="title-xl pb-4">{t("exchange.company")}</legend>
        {companyKinds.map((kind) => (
          <div key={kind} className="grid grid-cols-2 gap-x-6">
            <PointsField
              view={view}
              stored={stored}
              name={kind}
              label={t(`exchange.kinds.${kind}`)}
            />
          </div>
        ))}
      </fieldset>
      <p className="meta max-w-measure">{t("exchange.changing")}</p>
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

interface PointsFieldProps {
  view: FormView;
  stored: Record<string, string>;
  name: string;
  label: string;
  /** What the label is about, for who does not see what stands beside it. */
  about?: string;
  optional?: boolean;
}

function PointsField({ view, stored, name, label, about, optional = false }: PointsFieldProps) {
  const format = useFormat();
  const typed = stored[name] ? format.number(Number(stored[name])) : "";
  return (
    <Field
      name={name}
      label={
        about ? (
          <>
            {label} <span className="sr-only">{about}</span>
          </>
        ) : (
          label
        )
      }
      errors={view.errors(name)}
      required={!optional}
    >
      {(wiring) => (
        <TextInput
          inputMode="decimal"
          className="max-w-32"
          defaultValue={view.value(name, typed)}
          {...wiring}
        />
      )}
    </Field>
  );
}

function RulesAnswer({ view }: { view: FormView }) {
  const t = useText("admin");
  const name = (kind: ExchangeKind) => t(`exchange.kinds.${kind}`);
  const labels = Object.fromEntries([
    ...[...customerKinds, ...companyKinds].map((kind) => [kind, name(kind)]),
    ...customerKinds.map((kind) => [`${kind}_most`, `${name(kind)}: ${t("exchange.most")}`]),
  ]);
  return <FormAnswer view={view} labels={labels} />;
}
