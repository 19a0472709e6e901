import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

export interface GateFormProps {
  view: FormView;
  /** By the names of the fields. */
  stored: Record<string, string>;
  version: string;
}

const PARTS = ["problems", "implications", "payoffs"] as const;

/** How much has to be known of an idea before it is promoted. */
export function GateForm({ view, stored, version }: GateFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <FormAnswer
        view={view}
        labels={{
          on: t("gate.on"),
          problems: t("gate.problems"),
          implications: t("gate.implications"),
          payoffs: t("gate.payoffs"),
        }}
      />
      <VersionField view={view} version={version} />
      <Checkbox
        name="on"
        value="1"
        label={t("gate.on")}
        hint={t("gate.onHint")}
        defaultChecked={view.values("on", stored["on"] ? ["1"] : []).length > 0}
      />
      {PARTS.map((part) => (
        <Field
          key={part}
          name={part}
          label={t(`gate.${part}`)}
          hint={t("gate.companies")}
          errors={view.errors(part)}
          required
        >
          {(wiring) => (
            <TextInput
              inputMode="numeric"
              className="max-w-32"
              defaultValue={view.value(part, stored[part])}
              {...wiring}
            />
          )}
        </Field>
      ))}
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}
