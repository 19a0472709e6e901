import { Form } from "@remix-run/react";
import { evidenceKinds } from "~/features/evidence/evidence";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { BoardField } from "./board-field";
import { LanguageFields, type NamedLanguage } from "./language-fields";
import { MergeFieldList } from "./merge-field-list";
import { QUESTION_MAX, type QuestionRecord } from "./question";
import { WordsAnswer } from "./words-answer";

export interface QuestionFormProps {
  view: FormView;
  question: Pick<QuestionRecord, "kind" | "board" | "texts">;
  version: string;
  languages: readonly NamedLanguage[];
  boards: readonly { id: number; name: string }[];
}

/** What a question asks for, and its words in each language. */
export function QuestionForm(props: QuestionFormProps) {
  const { view, question, languages, boards } = props;
  const t = useText("answering");
  const ofKind = useText("evidence");
  const say = useText("shared");
  return (
    <div className="grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_17rem]">
      <Form method="post" className="flex max-w-measure flex-col gap-7">
        <WordsAnswer view={view} version={props.version} languages={languages} />
        <RadioGroup
          name="kind"
          legend={t("questions.kind")}
          required
          defaultValue={view.value("kind", question.kind)}
          errors={view.errors("kind")}
          options={evidenceKinds.map((kind) => ({
            value: kind,
            label: ofKind(`kinds.${kind}.name`),
            hint: ofKind(`kinds.${kind}.hint`),
          }))}
        />
        <BoardField view={view} stored={question.board} boards={boards} />
        <fieldset>
          <legend className="title-lg pb-1">{t("form.words")}</legend>
          <p className="meta pb-4">{t("form.wordsHint")}</p>
          <LanguageFields
            view={view}
            languages={languages}
            texts={question.texts}
            rows={3}
            maxLength={QUESTION_MAX}
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
