import { Form } from "@remix-run/react";
import { useState } from "react";
import { COMMENT_MAX } from "~/features/comments/comment";
import type { OpenDraft } from "~/features/writing/draft";
import { DraftKeeper } from "~/features/writing/drafts/draft-keeper";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { insertBlock, replaceText } from "~/ui/insert-text";
import { Link } from "~/ui/link";
import { ReturnToField } from "~/ui/return-to";
import type { QuestionChoice, QuestionGroup } from "./question";
import { QuestionChoices } from "./question-choices";

const FIELD = "body";

export interface AskFormProps {
  ideaId: number;
  view: FormView;
  groups: readonly QuestionGroup[];
  draft: OpenDraft | null;
  canManage: boolean;
  /** The status in which the idea may wait for the answer; null where that is not offered. */
  waiting: { name: string } | null;
  /** As the server rendered what was typed, where it was asked to. */
  preview?: string | undefined;
}

/** A question of the bank, to be changed as one likes and asked in public. */
export function AskForm(props: AskFormProps) {
  const { ideaId, view, groups, draft, canManage, waiting, preview } = props;
  const t = useText("answering");
  const { chosen, choose } = useChosen(view, groups);
  return (
    <div className="flex flex-col gap-6">
      <QuestionChoices
        ideaId={ideaId}
        groups={groups}
        chosenId={chosen.id || null}
        onChoose={choose}
      />
      {canManage && (
        <Link href="/desk/questions" className="touch-target self-start text-sm text-ink-2">
          {t("ask.manage")}
        </Link>
      )}
      <Form method="post" action={`/ideas/${ideaId}/question`} className="flex flex-col gap-5">
        <ReturnToField view={view} way="next" />
        <FieldErrors
          id="ask-error"
          errors={[...view.errors(""), ...view.errors("question"), ...view.errors("language")]}
        />
        <input type="hidden" name="question" value={chosen.id || ""} />
        <input type="hidden" name="language" value={chosen.language} />
        <MarkdownField
          label={t("ask.body")}
          hint={t("ask.bodyHint")}
          value={view.value(FIELD)}
          errors={view.errors(FIELD)}
          preview={preview ?? ""}
          rows={4}
          maxLength={COMMENT_MAX}
          required
        />
        {waiting && (
          <Checkbox
            name="wait"
            value="1"
            label={t("ask.wait", { status: waiting.name })}
            hint={t("ask.waitHint")}
            defaultChecked={view.value("wait") === "1"}
          />
        )}
        {draft && <DraftKeeper draft={draft} view={view} />}
        <div>
          <Button>{t("ask.send")}</Button>
        </div>
      </Form>
    </div>
  );
}

/** The question that is asked; another one takes its place unless its words were changed. */
function useChosen(view: FormView, groups: readonly QuestionGroup[]) {
  const [chosen, setChosen] = useState({
    id: Number(view.value("question")),
    language: view.value("language"),
  });
  const texts = groups.flatMap((group) => group.questions.map(({ text }) => text.trim()));
  const choose = ({ id, language, text }: QuestionChoice) => {
    const area = document.getElementById(FIELD);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const untouched = area.value.trim() === "" || texts.includes(area.value.trim());
    if (untouched) replaceText(area, text);
    else insertBlock(area, text);
    area.focus();
    setChosen({ id, language });
  };
  return { chosen, choose };
}
