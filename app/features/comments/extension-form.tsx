import { BODY_MAX } from "~/features/ideas/idea";
import { AddPicture } from "~/features/pictures/add-picture";
import { PictureTool } from "~/features/pictures/picture-tool";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";

export interface ExtensionFormProps {
  view: FormView;
  commentId: number;
  /** The body of the idea with the comment beneath it. */
  draft: string;
  /** Whether it stands there; it does not where both are too long for one idea. */
  quoted: boolean;
  /** Of the idea. */
  version: number;
  language: string;
  /** As the server rendered what was typed, where it was asked to. */
  preview: string;
}

/** What the idea will say; after a conflict what was typed, to be saved over the newer version. */
export function ExtensionForm(props: ExtensionFormProps) {
  const { view, commentId, draft, language, preview } = props;
  const t = useText("comments");
  const version = view.conflict?.["version"] ?? view.value("version", String(props.version));
  return (
    <div className="flex flex-col gap-6">
      <input type="hidden" name="takenUp" value="1" />
      <input type="hidden" name="version" value={version} />
      {!view.conflict && <FieldErrors id="extension-errors" errors={view.errors("")} />}
      <MarkdownField
        label={t("extension.body")}
        hint={t(hintOf(props))}
        value={view.value("body", draft)}
        errors={view.errors("body")}
        preview={preview}
        rows={14}
        maxLength={BODY_MAX}
        language={language}
        tools={<PictureTool field="body" />}
      />
      <AddPicture field="body" view={view} className="-mt-5" />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>{t("extension.submit")}</Button>
        <Link href={`/comments/${commentId}`} className="touch-target text-sm text-ink-2">
          {t("form.cancel")}
        </Link>
      </div>
    </div>
  );
}

function hintOf({ view, quoted }: ExtensionFormProps) {
  if (view.conflict) return "extension.bodyHintNewer" as const;
  return quoted ? ("extension.bodyHint" as const) : ("extension.bodyHintLong" as const);
}
