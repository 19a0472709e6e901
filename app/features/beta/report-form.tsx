import { Form } from "@remix-run/react";
import { TALK_MAX } from "~/features/talk/talk";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { betaPath } from "./beta";

export interface ReportFormProps {
  view: FormView;
  itemId: number;
  /** As the server rendered what was typed, where it was asked to. */
  preview?: string | undefined;
}

/** What a tester saw; it stands in the talk. */
export function ReportForm({ view, itemId, preview }: ReportFormProps) {
  const t = useText("beta");
  return (
    <Form
      id="write"
      method="post"
      action={`${betaPath(itemId)}/reports`}
      className="flex scroll-mt-24 flex-col gap-4"
    >
      <FieldErrors id="form-error" errors={view.errors("")} />
      <MarkdownField
        label={t("reports.label")}
        hint={t("reports.hint")}
        value={view.value("body")}
        errors={view.errors("body")}
        rows={4}
        maxLength={TALK_MAX}
        required
        {...(preview ? { preview } : {})}
      />
      <div>
        <Button>{t("reports.send")}</Button>
      </div>
    </Form>
  );
}
