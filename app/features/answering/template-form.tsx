import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextInput } from "~/ui/text-input";
import { BoardField } from "./board-field";
import { LanguageFields, type NamedLanguage } from "./language-fields";
import { MergeFieldList } from "./merge-field-list";
import { TEMPLATE_MAX, TEMPLATE_NAME_MAX, type TemplateRecord, templateKinds } from "./template";
import { WordsAnswer } from "./words-answer";

export interface TemplateFormProps {
  view: FormView;
  template: Pick<TemplateRecord, "name" | "kind" | "board" | "texts">;
  version: string;
  languages: readonly NamedLanguage[];
  boards: readonly { id: number; name: string }[];
}

/** A template's name, what it is for, and its words in each language. */
export function TemplateForm(props: TemplateFormProps) {
  const { view, template, languages, boards } = props;
  const t = useText("answering");
  const say = useText("shared");
  return (
    <div className="grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
      <Form method="post" className="flex max-w-measure flex-col gap-7">
        <WordsAnswer view={view} version={props.version} languages={languages} />
        <Field
          name="name"
          label={t("form.name")}
          hint={t("form.nameHint")}
          required
          errors={view.errors("name")}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={TEMPLATE_NAME_MAX}
              defaultValue={view.value("name", template.name)}
            />
          )}
        </Field>
        <RadioGroup
          name="kind"
          legend={t("form.kind")}
          required
          defaultValue={view.value("kind", template.kind)}
          errors={view.errors("kind")}
          options={templateKinds.map((kind) => ({
            value: kind,
            label: t(`kinds.${kind}`),
            hint: t(`kindHints.${kind}`),
          }))}
        />
        <BoardField view={view} stored={template.board} boards={boards} />
        <fieldset>
          <legend className="title-lg pb-1">{t("form.words")}</legend>
          <p className="meta pb-4">{t("form.wordsHint")}</p>
          <LanguageFields
            view={view}
            languages={languages}
            texts={template.texts}
            rows={9}
            maxLength={TEMPLATE_MAX}
          />
        </fieldset>
        <div>
          <Button>{say("actions.save")}</Button>
        </div>
      </Form>
      <aside aria-labelledby="merge-fields" className="md:sticky md:top-24 md:self-start">
        <MergeFieldList />
      </aside>
    </div>
  );
}
