import { Form } from "@remix-run/react";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { ReturnToField } from "~/ui/return-to";
import { TextInput } from "~/ui/text-input";
import type { OfficialResponseView } from "./official-response";
import { RESPONSE_MAX, WHAT_CHANGED_MAX } from "./status-change";

export interface ResponseFormProps {
  view: FormView;
  response: OfficialResponseView | null;
}

/** The company's answer, or its next version with what changed. */
export function ResponseForm({ view, response }: ResponseFormProps) {
  const t = useText("triage");
  const stale = view.conflict;
  const stored = response?.version ?? 0;
  const version = Number(stale?.["version"] ?? view.value("version", String(stored))) || stored;
  return (
    <Form method="post" className="flex flex-col gap-5">
      <ReturnToField view={view} way="next" />
      {stale && (
        <Notice tone="attention" title={t("response.theirs", { name: String(stale["by"]) })}>
          <p className="reading pt-1 whitespace-pre-wrap">{stale["body"]}</p>
        </Notice>
      )}
      <FieldErrors id="response-error" errors={view.errors("")} />
      <input type="hidden" name="version" value={version} />
      <MarkdownField
        label={t("response.body")}
        hint={t("response.bodyHint")}
        value={view.value("body", response?.body)}
        errors={view.errors("body")}
        rows={8}
        maxLength={RESPONSE_MAX}
        required
      />
      {version > 0 && <WhatChangedField view={view} />}
      <div>
        <Button>
          {version > 0
            ? t("response.publishNext", { version: version + 1 })
            : t("response.publish")}
        </Button>
      </div>
    </Form>
  );
}

function WhatChangedField({ view }: { view: FormView }) {
  const t = useText("triage");
  return (
    <Field
      name="what_changed"
      label={t("response.whatChanged")}
      hint={t("response.whatChangedHint")}
      errors={view.errors("what_changed")}
      required
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          voice="people"
          maxLength={WHAT_CHANGED_MAX}
          defaultValue={view.value("what_changed")}
        />
      )}
    </Field>
  );
}
