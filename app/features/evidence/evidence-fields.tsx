import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import type { AmountUnit } from "./amount";
import { AmountFields } from "./amount-fields";
import { EVIDENCE_MAX, EVIDENCE_MIN, type EvidenceKind, evidenceKinds } from "./evidence";

export interface EvidenceFormProps {
  view: FormView;
  stored: {
    kind: EvidenceKind;
    body?: string | undefined;
    amount?: { amount: string; unit: AmountUnit } | undefined;
  };
  /** Of the words, where it is known. */
  language: string;
  /** More fields, and the button. */
  children: ReactNode;
}

/** One statement about what an idea costs or would give. */
export function EvidenceFields({ view, stored, language, children }: EvidenceFormProps) {
  const t = useText("evidence");
  return (
    <div className="group/evidence flex flex-col gap-6">
      <FieldErrors id="form-errors" errors={view.errors("")} />
      <KindField view={view} kind={stored.kind} />
      <Field name="body" label={t("page.body")} required errors={view.errors("body")}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={4}
            lang={language}
            minLength={EVIDENCE_MIN}
            maxLength={EVIDENCE_MAX}
            defaultValue={view.value("body", stored.body)}
          />
        )}
      </Field>
      <AmountFields view={view} stored={stored.amount} />
      {children}
    </div>
  );
}

/** Which of the four it is. */
export function KindField({ view, kind }: { view: FormView; kind: EvidenceKind }) {
  const t = useText("evidence");
  return (
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
  );
}
