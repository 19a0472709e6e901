import { AddPicture } from "~/features/pictures/add-picture";
import { PictureTool } from "~/features/pictures/picture-tool";
import { MarkdownField } from "~/features/writing/markdown-field";
import { alwaysForTeam } from "~/features/writing/suggestion";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { COMMENT_MAX } from "./comment";

export interface EditCommentFormProps {
  view: FormView;
  id: number;
  ideaId: number;
  internal: boolean;
  body: string;
  version: number;
  /** As the server rendered what was typed, where it was asked to. */
  preview: string;
}

/** One's own words again; where they changed meanwhile, both texts stand there. */
export function EditCommentForm(props: EditCommentFormProps) {
  const { view, id, ideaId, internal, body, version, preview } = props;
  const t = useText("comments");
  const newer = view.conflict;
  return (
    <div className="flex flex-col gap-5">
      <FieldErrors id="edit-errors" errors={view.errors("")} />
      {newer && (
        <section aria-labelledby="theirs">
          <h2 id="theirs" className="pb-2 text-sm font-strong">
            {t("pages.theirs")}
          </h2>
          <p className="reading max-w-measure border-s border-line ps-5 whitespace-pre-wrap">
            {newer["body"]}
          </p>
        </section>
      )}
      <input
        type="hidden"
        name="version"
        value={newer ? newer["version"] : view.value("version", String(version))}
      />
      <MarkdownField
        label={t(newer ? "pages.yours" : "form.label")}
        value={view.value("body", body)}
        errors={view.errors("body")}
        preview={preview}
        rows={6}
        maxLength={COMMENT_MAX}
        required
        hint={internal ? t("form.noteMentions") : undefined}
        ideaId={ideaId}
        forTeam={internal ? alwaysForTeam : undefined}
        tools={<PictureTool field="body" />}
      />
      <AddPicture field="body" view={view} className="-mt-4" />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>{t("pages.save")}</Button>
        <Link href={`/comments/${id}`} className="touch-target text-sm text-ink-2">
          {t("form.cancel")}
        </Link>
      </div>
    </div>
  );
}
