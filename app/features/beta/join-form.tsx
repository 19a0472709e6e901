import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextArea } from "~/ui/text-area";
import { type BetaRisk, NOTE_MAX, riskKey, sinceShown } from "./beta";
import { RiskFacts, RiskWords } from "./risk-list";

export interface JoinFormProps {
  view: FormView;
  /** As they are now, which may be otherwise than when the form was sent. */
  risks: readonly BetaRisk[];
  /** What they said when they tested it before. */
  note: string;
  /** Whether somebody who tests already accepts what changed. */
  tests: boolean;
}

/** Each open risk to be ticked, and why one fits. */
export function JoinForm({ view, risks, note, tests }: JoinFormProps) {
  const t = useText("beta");
  return (
    <Form method="post" className="flex flex-col gap-8">
      <FieldErrors id="form-error" errors={view.errors("")} />
      {risks.length > 0 ? (
        <fieldset aria-describedby={view.errors("risk").length > 0 ? "risk-error" : undefined}>
          <legend className="title-xl pb-2">{t("risks.title")}</legend>
          <FieldErrors id="risk-error" errors={view.errors("risk")} />
          <ul className="mt-3 border-t border-rule">
            {risks.map((risk) => (
              <li key={riskKey(risk)} className="border-b border-line py-3">
                <RiskTick view={view} risk={risk} />
              </li>
            ))}
          </ul>
        </fieldset>
      ) : (
        <p className="text-sm text-ink-2">{t("risks.none")}</p>
      )}
      {!tests && (
        <Field
          name="note"
          label={t("join.note")}
          hint={t("join.noteHint")}
          mark={t("call.optional")}
          errors={view.errors("note")}
        >
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={2}
              maxLength={NOTE_MAX}
              defaultValue={view.value("note", note)}
            />
          )}
        </Field>
      )}
      <div>
        <Button>{t(tests ? "join.freshSubmit" : "join.submit")}</Button>
      </div>
    </Form>
  );
}

function RiskTick({ view, risk }: { view: FormView; risk: BetaRisk }) {
  const t = useText("beta");
  const { day } = useFormat();
  const key = riskKey(risk);
  const since = view.refused ? sinceShown(risk, view.values("shown")) : null;
  const words = (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <RiskWords risk={risk} />
      {since && <Badge tone="accent">{t(`join.${since}`)}</Badge>}
    </span>
  );
  return (
    <>
      <input type="hidden" name="shown" value={key} />
      {risk.acceptedAt === null ? (
        <Checkbox
          name="risk"
          value={key}
          required
          defaultChecked={view.values("risk").includes(key)}
          label={words}
          hint={<RiskFacts risk={risk} />}
        />
      ) : (
        <div className="text-md">
          {words}
          <RiskFacts risk={risk} />
          <p className="meta pt-0.5">{t("join.accepted", { date: day(risk.acceptedAt) })}</p>
        </div>
      )}
    </>
  );
}
