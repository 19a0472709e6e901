import type { MissingEvidence } from "~/features/evidence/gate";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";
import { REASON_MAX } from "./roadmap-item";

export interface GateNoticeProps {
  view: FormView;
  /** Of the idea alone; what is promoted with it is counted on sending. */
  missing: readonly MissingEvidence[];
  /** What was typed before a search. */
  stored: string;
}

/** What is not known yet, and the field for why it is promoted all the same. */
export function GateNotice({ view, missing, stored }: GateNoticeProps) {
  const t = useText("roadmap");
  const errors = view.errors("reason");
  if (missing.length === 0 && errors.length === 0) return null;
  return (
    <div className="flex flex-col gap-5">
      {missing.length > 0 && (
        <Notice tone="attention" title={t("gate.title")}>
          <ul className="list-disc ps-5">
            {missing.map(({ part, wanted, known }) => (
              <li key={part}>{t(`gate.${part}`, { count: wanted, known })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Field name="reason" label={t("gate.reason")} hint={t("gate.reasonHint")} errors={errors}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={3}
            maxLength={REASON_MAX}
            defaultValue={view.value("reason", stored)}
          />
        )}
      </Field>
    </div>
  );
}
