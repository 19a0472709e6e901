import { Form } from "@remix-run/react";
import ChevronDown from "lucide-react/icons/chevron-down";
import { AccountField, type FoundAccounts } from "~/features/accounts/account-name-field";
import type { Board } from "~/features/boards/board";
import type { TagSet } from "~/features/tags/tag-group";
import { TagsInAllFields } from "~/features/tags/tag-set-fields";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { AboutIdea } from "./about-idea";
import { QUESTION_BODY_MAX, QUESTION_TAGS_MAX, QUESTION_TITLE_MAX } from "./question";
import type { AskedIdea } from "./shown-question";

/** What the form asked to see. */
export interface AskShown extends FoundAccounts {
  html: string;
  /** Whether tags are proposed, to be looked over. */
  proposed: boolean;
}

export interface AskFormProps {
  view: FormView;
  shown: Partial<AskShown>;
  boards: readonly Pick<Board, "id" | "name">[];
  board: number | null;
  title: string;
  idea: AskedIdea | null;
  tagSets: readonly TagSet[];
  can: { forCustomer: boolean; name: boolean };
}

/** A question, with the tags that bring it to those who know. */
export function AskForm(props: AskFormProps) {
  const { view, shown, idea, can } = props;
  const t = useText("questions");
  return (
    <Form method="post" className="flex flex-col gap-7">
      <FormRefusal errors={[...view.errors(""), ...view.errors("ideaId")]} />
      {shown.proposed && <Notice tone="info">{t("form.proposed")}</Notice>}
      {shown.proposed && <input type="hidden" name="seen" value="1" />}
      {idea && <input type="hidden" name="ideaId" value={idea.id} />}
      {idea && (
        <p className="text-sm text-ink-2">
          <AboutIdea idea={idea} />
        </p>
      )}
      <Words {...props} />
      <Place {...props} />
      <Tags {...props} />
      {can.forCustomer && (
        <AccountField
          view={view}
          label={t("form.account")}
          hint={t("form.accountHint")}
          found={shown.accounts}
        />
      )}
      {can.name && (
        <Checkbox
          name="named"
          value="1"
          defaultChecked={view.value("named") === "1"}
          label={t("form.named")}
          hint={t("form.namedHint")}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button>{t("form.submit")}</Button>
        <Button look="outline" name="propose" value="1">
          {t("form.propose")}
        </Button>
      </div>
    </Form>
  );
}

function Words({ view, shown, title }: AskFormProps) {
  const t = useText("questions");
  return (
    <>
      <Field name="title" label={t("form.title")} required errors={view.errors("title")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            autoComplete="off"
            maxLength={QUESTION_TITLE_MAX}
            placeholder={t("form.titlePlaceholder")}
            defaultValue={view.value("title", title)}
          />
        )}
      </Field>
      <MarkdownField
        label={t("form.body")}
        mark={t("form.optional")}
        value={view.value("body")}
        errors={view.errors("body")}
        rows={4}
        maxLength={QUESTION_BODY_MAX}
        {...(shown.html ? { preview: shown.html } : {})}
      />
    </>
  );
}

function Place({ view, boards, board }: AskFormProps) {
  const t = useText("questions");
  return (
    <Field
      name="boardId"
      label={t("form.board")}
      hint={t("form.boardHint")}
      required
      errors={view.errors("boardId")}
    >
      {(wiring) => (
        <Select
          {...wiring}
          defaultValue={view.value("boardId", String(board ?? boards[0]?.id ?? ""))}
          options={boards.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Field>
  );
}

/** Those that are chosen or proposed in view, all the others folded away. */
function Tags({ view, tagSets }: AskFormProps) {
  const t = useText("questions");
  if (tagSets.length === 0) return null;
  const begun = view.values("tags").length > 0 || view.errors("tags").length > 0;
  return (
    <details open={begun} className="group/tags -my-2">
      <summary className="touch-target flex items-center gap-2 py-2 text-sm font-strong">
        {t("form.tags")}{" "}
        <span className="text-xs font-normal text-ink-3">{t("form.optional")}</span>
        <ChevronDown
          aria-hidden="true"
          className="size-3.5 text-ink-3 group-open/tags:rotate-180"
        />
      </summary>
      <p className="meta pt-1 pb-3">{t("form.tagsHint", { count: QUESTION_TAGS_MAX })}</p>
      <TagsInAllFields name="tags" legend={t("form.tags")} sets={tagSets} view={view} />
    </details>
  );
}
