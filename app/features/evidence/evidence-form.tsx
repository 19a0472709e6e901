import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { EVIDENCE_MAX, EVIDENCE_MIN, type EvidenceKind, evidenceKinds } from "./evidence";

export interface EvidenceFormProps {
  view: FormView;
  /** The kind to choose beforehand. */
  kind: EvidenceKind;
  language: string;
}

/** One statement about what an idea costs or would give. */
export function EvidenceForm({ view, kind, language }: EvidenceFormProps) {
  const t = useText("evidence");
  return (
    <div className="flex flex-col gap-6">
      <FieldErrors id="form-errors" errors={view.errors("")} />
      <RadioGroup
        name="kind"
        legend={t("page.kind")}
        defaultValue={view.value("kind", kind)}
        errors={view.errors("kind")}
        options={evidenceKinds.map((each) => ({
          value: each,
          label: t(`kinds.${each}.ask`),
          hint: t(`kinds.${each}.hint`),
        }))}
      />
      <Field name="body" label={t("page.body")} required errors={view.errors("body")}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={4}
            lang={language}
            minLength={EVIDENCE_MIN}
            maxLength={EVIDENCE_MAX}
            defaultValue={view.value("body")}
          />
        )}
      </Field>
      <p>
        <Button>{t("page.add")}</Button>
      </p>
    </div>
  );
}
