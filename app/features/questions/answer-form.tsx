import { Form, useNavigation } from "@remix-run/react";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { useEmptiedWhenSent } from "~/ui/use-emptied-when-sent";
import { ANSWER_MAX } from "./question";

export interface AnswerFormProps {
  view: FormView;
  questionId: number;
  /** As the server rendered what was typed, where it was asked to. */
  preview?: string | undefined;
}

/** What somebody knows about a question. */
export function AnswerForm({ view, questionId, preview }: AnswerFormProps) {
  const t = useText("questions");
  const action = `/questions/${questionId}/answer`;
  const { formAction, state } = useNavigation();
  // Thanks and other forms of the page are sent while somebody writes.
  const form = useEmptiedWhenSent(formAction === action ? state : "idle", view.refused);
  return (
    <Form
      ref={form}
      id="write"
      method="post"
      action={action}
      className="flex scroll-mt-24 flex-col gap-4"
    >
      <FieldErrors id="form-error" errors={view.errors("")} />
      <MarkdownField
        label={t("answer.label")}
        hint={t("answer.hint")}
        value={view.value("body")}
        errors={view.errors("body")}
        rows={5}
        maxLength={ANSWER_MAX}
        required
        {...(preview ? { preview } : {})}
      />
      <p className="meta">{t("answer.lede")}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>{t("answer.submit")}</Button>
      </div>
    </Form>
  );
}

export interface EditAnswerFormProps {
  view: FormView;
  body: string;
  version: number;
  path: string;
  preview?: string | undefined;
}

/** One's own words again; where they changed meanwhile, both texts stand there. */
export function EditAnswerForm({ view, body, version, path, preview }: EditAnswerFormProps) {
  const t = useText("questions");
  const newer = view.conflict;
  return (
    <Form method="post" className="flex flex-col gap-5">
      <FieldErrors id="form-error" errors={[...view.errors(""), ...view.errors("version")]} />
      {newer && (
        <Notice title={t("form.theirs")}>
          <span dir="auto" className="whitespace-pre-line">
            {newer["body"]}
          </span>
        </Notice>
      )}
      <input
        type="hidden"
        name="version"
        value={newer ? newer["version"] : view.value("version", String(version))}
      />
      <MarkdownField
        label={t("answer.label")}
        value={view.value("body", body)}
        errors={view.errors("body")}
        rows={8}
        maxLength={ANSWER_MAX}
        required
        {...(preview ? { preview } : {})}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>{t("form.save")}</Button>
        <Link href={path} className="touch-target text-sm text-ink-2">
          {t("form.cancel")}
        </Link>
      </div>
    </Form>
  );
}
