import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import type { DecisionWords } from "./decision";
import { DecisionFields } from "./decision-fields";

export interface DecisionFormProps {
  view: FormView;
  stored: DecisionWords;
  named: boolean;
  /** Of the line that is corrected; null for a new one. */
  version: number | null;
}

export function DecisionForm({ view, stored, named, version }: DecisionFormProps) {
  const t = useText("decisions");
  const newer = view.conflict;
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      {newer && (
        <Notice title={t("correct.theirs")}>
          <span dir="auto" className="whitespace-pre-line">
            {[newer["what"], newer["why"]].filter(Boolean).join("\n")}
          </span>
        </Notice>
      )}
      {version !== null && (
        <input
          type="hidden"
          name="version"
          value={newer ? newer["version"] : view.value("version", String(version))}
        />
      )}
      <DecisionFields view={view} stored={stored} named={named} />
      <div>
        <Button>{t(version === null ? "make.submit" : "correct.submit")}</Button>
      </div>
    </Form>
  );
}
