import { useState } from "react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Segmented } from "~/ui/segmented";
import { StanceGlyph } from "~/ui/stance-glyph";
import { TrapFields } from "~/ui/trap-fields";
import { COMMENT_MAX, stances } from "./comment";

/** The comment that a reply answers. */
export interface Answered {
  id: number;
  name: string;
  internal: boolean;
}

export interface CommentFieldsProps {
  view: FormView;
  /** Of the text field; a page may show two forms. */
  id: string;
  answered: Answered | null;
  canNote: boolean;
  visitor: boolean;
  shownAt: string;
  /** Where giving up leads. */
  cancelHref?: string | undefined;
}

/** What a comment consists of; stands inside a form to `/ideas/N/comments`. */
export function CommentFields(props: CommentFieldsProps) {
  const { view, id, answered, canNote, visitor } = props;
  const t = useText("comments");
  // Of the first showing: the page's data may come anew while somebody writes.
  const [firstShownAt] = useState(props.shownAt);
  const shownAt = view.value("shown_at") || firstShownAt;
  const errors = [...view.errors("body"), ...view.errors("stance"), ...view.errors("")];
  return (
    <>
      <TrapFields shownAt={shownAt} label={t("form.trap")} />
      {answered && <input type="hidden" name="parentId" value={answered.id} />}
      <div className="rounded-md border border-line-strong bg-paper-raised has-[textarea:focus-visible]:border-accent has-[textarea:focus-visible]:shadow-(--focus-ring) has-aria-invalid:border-refuse">
        <Words id={id} view={view} answered={answered} invalid={errors.length > 0} />
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line p-3">
          {answered ? <span /> : <StanceChoice view={view} />}
          <span className="flex items-center gap-4 max-md:w-full max-md:justify-end">
            {props.cancelHref && (
              <Link href={props.cancelHref} keepScroll className="touch-target text-sm text-ink-2">
                {t("form.cancel")}
              </Link>
            )}
            <Button>{t(answered ? "form.sendReply" : "form.send")}</Button>
          </span>
        </div>
      </div>
      <FieldErrors id={`${id}-error`} errors={errors} />
      <p id={`${id}-hint`} className="meta pt-2">
        {t("form.markdown")} {visitor && t("form.visitor")}
      </p>
      {canNote && !answered?.internal && (
        <Checkbox
          name="internal"
          value="1"
          label={t("form.internal")}
          defaultChecked={view.value("internal") === "1"}
        />
      )}
      {answered?.internal && <p className="meta">{t("form.note")}</p>}
    </>
  );
}

interface WordsProps {
  id: string;
  view: FormView;
  answered: Answered | null;
  invalid: boolean;
}

function Words({ id, view, answered, invalid }: WordsProps) {
  const t = useText("comments");
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t(answered ? "form.replyLabel" : "form.label")}
      </label>
      <textarea
        id={id}
        name="body"
        required
        rows={answered ? 3 : 2}
        maxLength={COMMENT_MAX}
        defaultValue={view.value("body")}
        placeholder={
          answered ? t("form.replyPlaceholder", { name: answered.name }) : t("form.placeholder")
        }
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus={answered !== null}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? `${id}-error ${id}-hint` : `${id}-hint`}
        className="field-sizing-content block max-h-[60dvh] min-h-19 w-full bg-transparent px-4 py-3 font-serif text-read font-text text-ink focus-visible:shadow-none"
      />
    </>
  );
}

function StanceChoice({ view }: { view: FormView }) {
  const t = useText("comments");
  return (
    <Segmented
      name="stance"
      legend={t("stance.legend")}
      legendHidden
      wide
      defaultValue={view.value("stance", "none") || "none"}
      options={[
        { value: "none", label: t("stance.none") },
        ...stances.map((stance) => ({
          value: stance,
          label: t(`stance.${stance}`),
          glyph: <StanceGlyph stance={stance} />,
        })),
      ]}
      className="max-md:w-full"
    />
  );
}
