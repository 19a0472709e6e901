import type { BoardField } from "~/features/boards/board-field";
import { BODY_MAX } from "~/features/ideas/idea";
import { AddPicture } from "~/features/pictures/add-picture";
import { PictureTool } from "~/features/pictures/picture-tool";
import type { TagSet } from "~/features/tags/tag-group";
import type { OpenDraft } from "~/features/writing/draft";
import { DraftKeeper } from "~/features/writing/drafts/draft-keeper";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { BoardChoice, type ChosenBoard, useChosenBoard } from "./board-choice";
import { BoardQuestions } from "./board-questions";
import { PromptFields } from "./prompt-fields";
import { TagChoice } from "./tag-choice";

export interface PostFormProps {
  view: FormView;
  boards: ChosenBoard[];
  /** On which of them the idea waits for approval. */
  waitsOn: readonly number[];
  /** What the boards ask. */
  fields: BoardField[];
  /** The id of the board to choose beforehand; "" for none. */
  board: string;
  tagSets: TagSet[];
  language: string;
  preview: string;
  draft: OpenDraft | null;
  canAddPictures: boolean;
}

const addressOf = (key: string) => `/ideas/new?draft=${key}`;

/** All of a new idea but its title, which stands above, with what is like it. */
export function PostForm({
  view,
  boards,
  waitsOn,
  fields,
  board,
  tagSets,
  language,
  preview,
  draft,
  canAddPictures,
}: PostFormProps) {
  const t = useText("intake");
  const stored = view.value("boardId", board);
  const [chosen, choose] = useChosenBoard(stored, boards);
  const template = boards.find(({ id }) => String(id) === board)?.template;
  return (
    <div className="flex flex-col gap-7">
      <MarkdownField
        label={t("form.body")}
        hint={t("form.bodyHint")}
        mark={t("optional")}
        value={view.value("body", template)}
        errors={view.errors("body")}
        preview={preview}
        maxLength={BODY_MAX}
        language={language}
        tools={canAddPictures && <PictureTool field="body" />}
      />
      {canAddPictures && <AddPicture field="body" view={view} className="-mt-6" />}
      <BoardChoice
        view={view}
        boards={boards}
        stored={stored}
        hint={waitsOn.map(String).includes(chosen) ? t("form.waits") : undefined}
        onChoose={choose}
      />
      <input type="hidden" name="fieldsOf" value={chosen} readOnly />
      <BoardQuestions fields={fields} chosen={chosen} view={view} language={language} />
      <TagChoice sets={tagSets} view={view} />
      <PromptFields view={view} language={language} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button size="large">{t("form.post")}</Button>
        <p className="max-w-measure text-sm text-ink-2">
          {t("form.what")}{" "}
          <Link href="/rules" className="touch-target underline hover:text-ink">
            {t("form.rules")}
          </Link>
        </p>
      </div>
      {draft && <DraftKeeper draft={draft} view={view} address={addressOf} />}
    </div>
  );
}
