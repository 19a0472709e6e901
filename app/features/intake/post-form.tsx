import type { Board } from "~/features/boards/board";
import { BODY_MAX } from "~/features/ideas/idea";
import { AddPicture } from "~/features/pictures/add-picture";
import { PictureTool } from "~/features/pictures/picture-tool";
import type { TagSet } from "~/features/tags/tag-group";
import type { OpenDraft } from "~/features/writing/draft";
import { DraftKeeper } from "~/features/writing/drafts/draft-keeper";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { PromptFields } from "./prompt-fields";
import { TagChoice } from "./tag-choice";

export interface PostFormProps {
  view: FormView;
  boards: Pick<Board, "id" | "name" | "access">[];
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
  board,
  tagSets,
  language,
  preview,
  draft,
  canAddPictures,
}: PostFormProps) {
  const t = useText("intake");
  return (
    <div className="flex flex-col gap-7">
      <MarkdownField
        label={t("form.body")}
        hint={t("form.bodyHint")}
        mark={t("optional")}
        value={view.value("body")}
        errors={view.errors("body")}
        preview={preview}
        maxLength={BODY_MAX}
        language={language}
        tools={canAddPictures && <PictureTool field="body" />}
      />
      {canAddPictures && <AddPicture field="body" view={view} className="-mt-6" />}
      <Field name="boardId" label={t("form.board")} required errors={view.errors("boardId")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("boardId", board)}
            options={boards.map(({ id, name, access }) => ({
              value: id,
              label: access === "public" ? name : `${name} · ${t(`access.${access}`)}`,
            }))}
          >
            {boards.length > 1 && <option value="">{t("form.chooseBoard")}</option>}
          </Select>
        )}
      </Field>
      <TagChoice sets={tagSets} view={view} />
      <PromptFields view={view} language={language} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button size="large">{t("form.post")}</Button>
        <p className="max-w-measure text-sm text-ink-2">{t("form.what")}</p>
      </div>
      {draft && <DraftKeeper draft={draft} view={view} address={addressOf} />}
    </div>
  );
}
