import ChevronDown from "lucide-react/icons/chevron-down";
import { EVIDENCE_MAX, evidenceKinds, letterOf } from "~/features/evidence/evidence";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextArea } from "~/ui/text-area";

/** The four questions, folded away until somebody wants to make their case. */
export function PromptFields({ view, language }: { view: FormView; language: string }) {
  const t = useText("intake");
  const say = useText("evidence");
  const begun = evidenceKinds.some((kind) => view.value(kind) || view.errors(kind).length > 0);
  return (
    <details open={begun} className="group/prompts border-y border-line">
      <summary className="flex min-h-14 items-center justify-between gap-4 py-3">
        <span>
          <span className="font-strong text-md">{t("prompts.title")}</span>
          <span className="meta block">{t("prompts.lede")}</span>
        </span>
        <span
          aria-hidden="true"
          className="flex items-baseline gap-2 font-serif text-lg text-accent"
        >
          {evidenceKinds.map((kind) => (
            <span key={kind}>{letterOf(say(`kinds.${kind}.name`))}</span>
          ))}
          <ChevronDown className="ms-2 size-4 self-center text-ink-3 group-open/prompts:rotate-180" />
        </span>
      </summary>
      <div className="grid gap-x-8 gap-y-6 pt-2 pb-7 md:grid-cols-2">
        {evidenceKinds.map((kind) => (
          <Field
            key={kind}
            name={kind}
            label={say(`kinds.${kind}.ask`)}
            hint={say(`kinds.${kind}.hint`)}
            errors={view.errors(kind)}
          >
            {(wiring) => (
              <TextArea
                {...wiring}
                rows={3}
                lang={language}
                maxLength={EVIDENCE_MAX}
                defaultValue={view.value(kind)}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}
