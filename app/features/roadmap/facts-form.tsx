import { Form } from "@remix-run/react";
import { costBands } from "~/features/community/roadmap-rules";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Segmented } from "~/ui/segmented";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { INTERNAL_NAME_MAX, TRACKER_MAX } from "./item-estimate";
import { WHY_MAX } from "./roadmap-item";
import { useQuarter } from "./use-quarter";

export interface FactsFormProps {
  view: FormView;
  /** By the names of the fields. */
  stored: Readonly<Record<string, string | number>>;
  version: string;
  quarters: readonly string[];
  boards: readonly { id: number; name: string }[];
  tags: readonly { id: number; name: string }[];
}

/** What an item says of itself beside its words. */
export function FactsForm(props: FactsFormProps) {
  const { view, stored, version } = props;
  const t = useText("roadmap");
  return (
    <Form method="post" className="flex flex-col gap-7">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <input
        type="hidden"
        name="version"
        value={view.conflict?.["version"] ?? view.value("version", version)}
        readOnly
      />
      <Line name="internalName" most={INTERNAL_NAME_MAX} {...props} />
      <Estimate {...props} />
      <Line name="trackerUrl" most={TRACKER_MAX} {...props} />
      <Choices name="boards" choices={props.boards} view={view} stored={stored} />
      <Choices name="tags" choices={props.tags} view={view} stored={stored} />
      <div>
        <Button>{t("facts.submit")}</Button>
      </div>
    </Form>
  );
}

function Estimate({ view, stored, quarters }: FactsFormProps) {
  const t = useText("roadmap");
  const quarterOf = useQuarter();
  const named = String(stored["target"] ?? "");
  const all = [...new Set([...(named ? [named] : []), ...quarters])];
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <Segmented
          name="cost"
          legend={t("facts.cost")}
          defaultValue={view.value("cost", String(stored["cost"] ?? ""))}
          options={[
            { value: "", label: t("facts.unknown") },
            ...costBands.map((band) => ({ value: band, label: band })),
          ]}
        />
        <FieldErrors id="cost-error" errors={view.errors("cost")} />
      </div>
      <Line
        name="confidence"
        most={3}
        {...{ view, stored }}
        className="max-w-28"
        inputMode="numeric"
      />
      <Line name="why" most={WHY_MAX} {...{ view, stored }} />
      <Field
        name="target"
        label={t("facts.target")}
        hint={t("facts.targetHint")}
        errors={view.errors("target")}
      >
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("target", named)}
            options={[
              { value: "", label: t("facts.noTarget") },
              ...all.map((quarter) => ({ value: quarter, label: quarterOf(quarter) })),
            ]}
          />
        )}
      </Field>
    </>
  );
}

interface LineProps {
  name: "internalName" | "confidence" | "why" | "trackerUrl";
  most: number;
  view: FormView;
  stored: FactsFormProps["stored"];
  className?: string;
  inputMode?: "numeric";
}

function Line({ name, most, view, stored, className, inputMode }: LineProps) {
  const t = useText("roadmap");
  return (
    <Field
      name={name}
      label={t(`facts.${name}`)}
      hint={t(`facts.${name}Hint`)}
      mark={t("form.optional")}
      errors={view.errors(name)}
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          {...{ className, inputMode }}
          maxLength={most}
          defaultValue={view.value(name, String(stored[name] ?? ""))}
        />
      )}
    </Field>
  );
}

interface ChoicesProps {
  name: "boards" | "tags";
  choices: readonly { id: number; name: string }[];
  view: FormView;
  stored: FactsFormProps["stored"];
}

function Choices({ name, choices, view, stored }: ChoicesProps) {
  const t = useText("roadmap");
  if (choices.length === 0) return null;
  const had = String(stored[name] ?? "").split(",");
  const chosen = view.values(name, had);
  const errorId = `${name}-error`;
  return (
    <fieldset aria-describedby={errorId}>
      <legend className="pb-1 text-sm font-strong">{t(`facts.${name}`)}</legend>
      <div className="flex flex-wrap gap-x-6">
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            name={name}
            value={choice.id}
            defaultChecked={chosen.includes(String(choice.id))}
            label={choice.name}
          />
        ))}
      </div>
      <FieldErrors id={errorId} errors={view.errors(name)} />
    </fieldset>
  );
}
