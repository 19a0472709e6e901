import { BODY_MAX } from "~/features/ideas/idea";
import { AddPicture } from "~/features/pictures/add-picture";
import { PictureTool } from "~/features/pictures/picture-tool";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RevisedRules, type RevisedRulesProps } from "./revised-rules";
import { TitleField } from "./title-field";

export interface EditIdeaFormProps {
  view: FormView;
  rules: Omit<RevisedRulesProps, "view" | "language">;
  text: { title: string; body: string; language: string; version: number };
  preview: string;
  /** Of the idea. */
  path: string;
}

/** The words of an idea; after a conflict what was typed, to be saved over the newer version. */
export function EditIdeaForm({ view, text, rules, preview, path }: EditIdeaFormProps) {
  const t = useText("intake");
  const version = view.conflict?.["version"] ?? view.value("version", String(text.version));
  return (
    <div className="flex flex-col gap-7">
      <input type="hidden" name="version" value={version} />
      {!view.conflict && <FieldErrors id="form-errors" errors={view.errors("")} />}
      <TitleField
        value={view.value("title", text.title)}
        errors={view.errors("title")}
        language={text.language}
      />
      <MarkdownField
        label={t("form.body")}
        value={view.value("body", text.body)}
        errors={view.errors("body")}
        preview={preview}
        maxLength={BODY_MAX}
        language={text.language}
        tools={<PictureTool field="body" />}
      />
      <AddPicture field="body" view={view} className="-mt-6" />
      <RevisedRules view={view} language={text.language} {...rules} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button>{t("edit.save")}</Button>
        <ButtonLink href={path} look="quiet">
          {t("edit.cancel")}
        </ButtonLink>
      </div>
    </div>
  );
}
