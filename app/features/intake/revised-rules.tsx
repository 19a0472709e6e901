import type { BoardField } from "~/features/boards/board-field";
import { FieldInputs } from "~/features/ideas/field-inputs";
import type { TagSet } from "~/features/tags/tag-group";
import { TagSetFields } from "~/features/tags/tag-set-fields";
import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";

export interface RevisedRulesProps {
  view: FormView;
  fields: readonly BoardField[];
  stored: Record<number, string>;
  answersVersion: string;
  tagSets: readonly TagSet[];
  language: string;
}

/** What belongs to an idea beside its words: the answers to its board, and its tags. */
export function RevisedRules(props: RevisedRulesProps) {
  const { view, fields, stored, answersVersion, tagSets, language } = props;
  const t = useText("intake");
  const version = view.conflict?.["answersVersion"] ?? view.value("answersVersion", answersVersion);
  return (
    <>
      {fields.length > 0 && (
        <>
          <input type="hidden" name="answersVersion" value={version} readOnly />
          <FieldInputs fields={fields} view={view} stored={stored} language={language} />
        </>
      )}
      {tagSets.length > 0 && (
        <>
          <input type="hidden" name="withTags" value="1" />
          <TagSetFields name="tagIds" legend={t("tags.title")} sets={tagSets} view={view} />
        </>
      )}
    </>
  );
}
