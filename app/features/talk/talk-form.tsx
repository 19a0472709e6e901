import { Form } from "@remix-run/react";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Segmented } from "~/ui/segmented";
import { TALK_MAX, writtenKinds } from "./talk";

export interface TalkFormProps {
  view: FormView;
  itemId: number;
  /** The thread that it answers. */
  rootId?: number;
  /** The row of the register that it is about. */
  rowId?: number;
  /** The suggestion that it is about. */
  suggestionId?: number;
  /** Somebody who asks for the company asks customers. */
  forCompany: boolean;
  /** As the server rendered what was typed, where it was asked to. */
  preview?: string | undefined;
}

/** Something new about an item, or an answer. */
export function TalkForm(props: TalkFormProps) {
  const { view, itemId, rootId, rowId, suggestionId, forCompany, preview } = props;
  const t = useText("talk");
  const answers = rootId !== undefined;
  const row = view.value("row", String(rowId ?? ""));
  const suggestion = view.value("suggestion", String(suggestionId ?? ""));
  const hint = forCompany && !answers ? t("form.companyHint") : undefined;
  return (
    <Form
      id="write"
      method="post"
      action={`/roadmap/${itemId}/talk${answers ? `?thread=${rootId}` : ""}`}
      className="flex scroll-mt-24 flex-col gap-4"
    >
      <FieldErrors id="form-error" errors={["", "row", "suggestion"].flatMap(view.errors)} />
      {answers && <input type="hidden" name="parent" value={rootId} />}
      {row && <input type="hidden" name="row" value={row} />}
      {suggestion && <input type="hidden" name="suggestion" value={suggestion} />}
      <MarkdownField
        label={t(answers ? "form.reply" : "form.label")}
        value={view.value("body")}
        errors={view.errors("body")}
        rows={3}
        maxLength={TALK_MAX}
        required
        hint={hint}
        {...(preview ? { preview } : {})}
      />
      {!answers && (
        <div>
          <Segmented
            name="kind"
            legend={t("form.kind")}
            legendHidden
            defaultValue={view.value("kind", "comment")}
            options={writtenKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
          <FieldErrors id="kind-error" errors={view.errors("kind")} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>{t(answers ? "form.sendReply" : "form.send")}</Button>
        <Link href="/rules" className="touch-target meta hover:text-ink">
          {t("form.rules")}
        </Link>
      </div>
    </Form>
  );
}
