import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import {
  type CaseLineKind,
  type CaseRhythm,
  type CaseSide,
  type CaseUnit,
  lineKinds,
  lineUnits,
  MONTHS,
  rhythms,
  sides,
  WORDS_MAX,
} from "./business-case";
import { Typed } from "./new-case-form";

/** A line as its fields show it, numbers in the reader's notation. */
export interface TypedLine {
  kind: CaseLineKind;
  side: CaseSide;
  words: string;
  unit: CaseUnit;
  low: string;
  likely: string;
  high: string;
  worthOfOne: string;
  likelihood: string;
  rhythm: CaseRhythm;
  begins: string;
  /** Of a stored line. */
  version?: number | undefined;
}

export interface LineFormProps {
  view: FormView;
  stored: TypedLine;
  /** Whether a source stands for it where it says nothing. */
  sourced: boolean;
  currency: string;
}

/** What a line says and counts. */
export function LineForm({ view, stored, sourced, currency }: LineFormProps) {
  const t = useText("business-case");
  const newer = view.conflict;
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={newer ? [] : view.errors("")} />
      {newer && <Notice>{t("form.newer")}</Notice>}
      {stored.version !== undefined && (
        <input
          type="hidden"
          name="version"
          value={newer ? newer["version"] : view.value("version", String(stored.version))}
        />
      )}
      <div className="grid gap-6 md:grid-cols-2">
        <Choice
          view={view}
          name="kind"
          label={t("form.kind")}
          stored={stored.kind}
          options={lineKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Choice
          view={view}
          name="side"
          label={t("form.side")}
          stored={stored.side}
          options={sides.map((value) => ({ value, label: t(`sides.${value}`) }))}
        />
      </div>
      <Field
        name="words"
        label={t("form.words")}
        hint={sourced ? t("form.wordsHint") : undefined}
        errors={view.errors("words")}
        required={!sourced}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            maxLength={WORDS_MAX}
            defaultValue={view.value("words", stored.words)}
          />
        )}
      </Field>
      <Numbers view={view} stored={stored} currency={currency} />
      <When view={view} stored={stored} />
      <Choice
        view={view}
        name="likelihood"
        label={t("form.likelihood")}
        hint={t("form.likelihoodHint")}
        stored={stored.likelihood}
        options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
      />
      <div>
        <Button>{t("form.send")}</Button>
      </div>
    </Form>
  );
}

function Numbers({ view, stored, currency }: Omit<LineFormProps, "sourced">) {
  const t = useText("business-case");
  return (
    <>
      <Choice
        view={view}
        name="unit"
        label={t("form.unit")}
        stored={stored.unit}
        options={lineUnits.map((value) => ({
          value,
          label: t(`form.units.${value}`, { currency }),
        }))}
      />
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-3">
        <Typed view={view} name="low" label={t("form.low")} stored={stored.low} />
        <Typed view={view} name="likely" label={t("form.likely")} stored={stored.likely} required />
        <Typed view={view} name="high" label={t("form.high")} stored={stored.high} />
        <p className="meta md:col-span-3">{t("form.spanHint")}</p>
      </div>
      <Typed
        view={view}
        name="worth_of_one"
        label={t("form.worthOfOne", { currency })}
        hint={t("form.worthOfOneHint")}
        stored={stored.worthOfOne}
      />
    </>
  );
}

function When({ view, stored }: Pick<LineFormProps, "view" | "stored">) {
  const t = useText("business-case");
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <Choice
        view={view}
        name="rhythm"
        label={t("form.rhythm")}
        stored={stored.rhythm}
        options={rhythms.map((value) => ({ value, label: t(`form.rhythms.${value}`) }))}
      />
      <Field
        name="begins"
        label={t("form.begins")}
        hint={t("form.beginsHint")}
        errors={view.errors("begins")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="number"
            min={0}
            max={MONTHS}
            defaultValue={view.value("begins", stored.begins)}
          />
        )}
      </Field>
    </div>
  );
}

function Choice({
  view,
  name,
  label,
  hint,
  stored,
  options,
}: {
  view: FormView;
  name: string;
  label: string;
  hint?: string;
  stored: string;
  options: { value: string; label: string }[];
}) {
  return (
    <Field name={name} label={label} hint={hint} errors={view.errors(name)}>
      {(wiring) => <Select {...wiring} defaultValue={view.value(name, stored)} options={options} />}
    </Field>
  );
}
