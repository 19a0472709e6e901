import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { TALK_MAX } from "./talk";

export interface EditTalkFormProps {
  view: FormView;
  body: string;
  version: number;
  preview?: string | undefined;
}

/** One's own words again; where they changed meanwhile, both texts stand there. */
export function EditTalkForm({ view, body, version, preview }: EditTalkFormProps) {
  const t = useText("talk");
  const newer = view.conflict;
  return (
    <div className="flex flex-col gap-5">
      <FieldErrors id="form-error" errors={view.errors("")} />
      {newer && (
        <Notice title={t("edit.theirs")}>
          <span dir="auto" className="whitespace-pre-line">
            {newer["body"]}
          </span>
        </Notice>
      )}
      <input
        type="hidden"
        name="version"
        value={newer ? newer["version"] : view.value("version", String(version))}
      />
      <MarkdownField
        label={t("form.label")}
        value={view.value("body", body)}
        errors={view.errors("body")}
        rows={6}
        maxLength={TALK_MAX}
        required
        {...(preview ? { preview } : {})}
      />
      <div>
        <Button>{t("edit.submit")}</Button>
      </div>
    </div>
  );
}
