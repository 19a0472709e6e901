import { Form } from "@remix-run/react";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { TextInput } from "~/ui/text-input";
import { QUESTION_BODY_MAX, QUESTION_TITLE_MAX } from "./question";

export interface EditQuestionFormProps {
  view: FormView;
  stored: { title: string; body: string; version: number };
  path: string;
  preview?: string | undefined;
}

/** The words of a question again; where they changed meanwhile, both texts stand there. */
export function EditQuestionForm({ view, stored, path, preview }: EditQuestionFormProps) {
  const t = useText("questions");
  const newer = view.conflict;
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={[...view.errors(""), ...view.errors("version")]} />
      {newer && (
        <Notice title={t("form.theirs")}>
          <b dir="auto" className="block font-strong">
            {newer["title"]}
          </b>
          <span dir="auto" className="whitespace-pre-line">
            {newer["body"]}
          </span>
        </Notice>
      )}
      <input
        type="hidden"
        name="version"
        value={newer ? newer["version"] : view.value("version", String(stored.version))}
      />
      <Field name="title" label={t("form.title")} required errors={view.errors("title")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            autoComplete="off"
            maxLength={QUESTION_TITLE_MAX}
            defaultValue={view.value("title", stored.title)}
          />
        )}
      </Field>
      <MarkdownField
        label={t("form.body")}
        mark={t("form.optional")}
        value={view.value("body", stored.body)}
        errors={view.errors("body")}
        rows={6}
        maxLength={QUESTION_BODY_MAX}
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
