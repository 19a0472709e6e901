import { Form } from "@remix-run/react";
import { useState } from "react";
import type { FilledText } from "~/features/answering/filled-text";
import type { TemplateChoice } from "~/features/answering/template";
import { TemplateChooser } from "~/features/answering/template-chooser";
import type { OpenDraft } from "~/features/writing/draft";
import { DraftKeeper } from "~/features/writing/drafts/draft-keeper";
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
  ideaId: number;
  view: FormView;
  response: OfficialResponseView | null;
  draft: OpenDraft | null;
  templates: readonly TemplateChoice[];
  chosen: (FilledText & { id: number }) | null;
  /** As the server rendered what was typed, where it was asked to. */
  preview?: string | undefined;
}

/** The company's answer, or its next version with what changed; a template may begin it. */
export function ResponseForm(props: ResponseFormProps) {
  const { ideaId, view, response, draft, templates, chosen, preview } = props;
  const t = useText("triage");
  const [language, setLanguage] = useState(view.value("language"));
  const action = `/ideas/${ideaId}/response`;
  const version = versionOf(view, response);
  return (
    <div className="flex flex-col gap-6">
      <TemplateChooser
        {...{ ideaId, templates, chosen, action }}
        field="body"
        onFilled={(filled) => setLanguage(filled.language)}
      />
      <Form method="post" action={action} className="flex flex-col gap-5">
        <ReturnToField view={view} way="next" />
        <Theirs view={view} />
        <FieldErrors id="response-error" errors={view.errors("")} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="language" value={language} />
        <MarkdownField
          label={t("response.body")}
          hint={t("response.bodyHint")}
          value={view.value("body", response?.body)}
          errors={view.errors("body")}
          preview={preview ?? ""}
          rows={10}
          maxLength={RESPONSE_MAX}
          required
        />
        {version > 0 && <WhatChangedField view={view} />}
        {draft && <DraftKeeper draft={draft} view={view} />}
        <div>
          <Button>
            {version > 0
              ? t("response.publishNext", { version: version + 1 })
              : t("response.publish")}
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** The version that the text goes on from: after a conflict the newer one, which was seen. */
function versionOf(view: FormView, response: OfficialResponseView | null): number {
  const stored = response?.version ?? 0;
  return Number(view.conflict?.["version"] ?? view.value("version", String(stored))) || stored;
}

/** What somebody else published meanwhile. */
function Theirs({ view }: { view: FormView }) {
  const t = useText("triage");
  const stale = view.conflict?.["body"] === undefined ? undefined : view.conflict;
  if (!stale) return null;
  return (
    <Notice tone="attention" title={t("response.theirs", { name: String(stale["by"]) })}>
      <p className="reading pt-1 whitespace-pre-wrap">{stale["body"]}</p>
    </Notice>
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
