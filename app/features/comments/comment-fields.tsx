import { useState } from "react";
import { AddPicture } from "~/features/pictures/add-picture";
import { PictureTool } from "~/features/pictures/picture-tool";
import type { OpenDraft } from "~/features/writing/draft";
import { DraftKeeper } from "~/features/writing/drafts/draft-keeper";
import { MarkdownArea } from "~/features/writing/markdown-area";
import { MARKDOWN_FRAME } from "~/features/writing/markdown-frame";
import { MarkdownHelp } from "~/features/writing/markdown-help";
import { alwaysForTeam } from "~/features/writing/suggestion";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { ReturnToField } from "~/ui/return-to";
import { Segmented } from "~/ui/segmented";
import { useShortcut } from "~/ui/shortcut";
import { StanceGlyph } from "~/ui/stance-glyph";
import { TrapFields } from "~/ui/trap-fields";
import { COMMENT_MAX, stances } from "./comment";
import { VoteInstead } from "./vote-instead";

/** The comment that a reply answers. */
export interface Answered {
  id: number;
  name: string;
  internal: boolean;
}

export interface CommentFieldsProps {
  view: FormView;
  ideaId: number;
  /** Of the text field; a page may show two forms. */
  id: string;
  answered: Answered | null;
  canNote: boolean;
  visitor: boolean;
  /** Whether the viewer can vote for the idea, and has not yet. */
  offersVote?: boolean;
  /** Whether one comments once an hour at most. */
  slow?: boolean;
  /** Whether what the viewer writes here waits for approval. */
  waits?: boolean;
  shownAt: string;
  /** Where giving up leads. */
  cancelHref?: string | undefined;
  /** As the server rendered what was typed, where it was asked to. */
  preview?: string | undefined;
  /** Where what is written is kept; null for a visitor. */
  draft: OpenDraft | null;
}

/** What a comment consists of; stands inside a form to `/ideas/N/comments`. */
export function CommentFields(props: CommentFieldsProps) {
  const { view, id, answered, canNote, visitor } = props;
  const t = useText("comments");
  const note = useShortcut("n");
  // Of the first showing: the page's data may come anew while somebody writes.
  const [firstShownAt] = useState(props.shownAt);
  const shownAt = view.value("shown_at") || firstShownAt;
  const short = view.errors("short").length > 0;
  const errors = [
    ...view.errors("body"),
    ...view.errors("stance"),
    ...view.errors("language"),
    ...view.errors(""),
  ];
  return (
    <>
      <ReturnToField view={view} way="next" />
      <TrapFields shownAt={shownAt} label={t("form.trap")} />
      {/* Not of the type "hidden", which a form that is emptied would leave as it is. */}
      {canNote && <input hidden name="language" defaultValue={view.value("language")} />}
      {answered && <input type="hidden" name="parentId" value={answered.id} />}
      {short && (
        <VoteInstead id={`${id}-short`} ideaId={props.ideaId} offered={props.offersVote === true} />
      )}
      {props.slow && <p className="meta pb-2">{t("form.slow")}</p>}
      {props.waits && <p className="meta pb-2">{t("form.waits")}</p>}
      <div className={MARKDOWN_FRAME}>
        <Words {...props} invalid={errors.length > 0} short={short} />
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
      {visitor ? (
        <p id={`${id}-hint`} className="meta pt-2">
          {t("form.visitor")}
        </p>
      ) : (
        <AddPicture field={id} view={view} />
      )}
      {props.draft && <DraftKeeper draft={props.draft} view={view} />}
      <div className="flex flex-wrap items-baseline gap-x-5">
        <MarkdownHelp />
        <Link href="/rules" className="touch-target meta hover:text-ink">
          {t("form.rules")}
        </Link>
      </div>
      {canNote && !answered?.internal && (
        <Checkbox
          name="internal"
          value="1"
          label={
            <>
              {t("form.internal")} {note.printed}
            </>
          }
          hint={t("form.noteMentions")}
          defaultChecked={view.value("internal") === "1"}
          {...note.wiring}
        />
      )}
      {answered?.internal && (
        <p className="meta">
          {t("form.note")} {t("form.noteMentions")}
        </p>
      )}
    </>
  );
}

/** Asked when somebody types an `@`: the box may have been ticked at any time, also without script. */
function isNote(form: HTMLFormElement | null): boolean {
  const box = form?.elements.namedItem("internal");
  return box instanceof HTMLInputElement && box.checked;
}

type WordsProps = CommentFieldsProps & { invalid: boolean; short: boolean };

function Words({ id, ideaId, view, answered, visitor, invalid, short, preview }: WordsProps) {
  const t = useText("comments");
  const notes = [invalid && `${id}-error`, short && `${id}-short`, visitor && `${id}-hint`];
  const described = notes.filter(Boolean).join(" ");
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t(answered ? "form.replyLabel" : "form.label")}
      </label>
      <MarkdownArea
        wiring={{
          id,
          name: "body",
          required: true,
          ...(invalid || short ? { "aria-invalid": true } : {}),
          ...(described ? { "aria-describedby": described } : {}),
        }}
        value={view.value("body")}
        preview={preview ?? ""}
        rows={answered ? 3 : 2}
        maxLength={COMMENT_MAX}
        placeholder={
          answered ? t("form.replyPlaceholder", { name: answered.name }) : t("form.placeholder")
        }
        ideaId={ideaId}
        forTeam={answered?.internal ? alwaysForTeam : isNote}
        autoFocus={answered !== null}
        tools={!visitor && <PictureTool field={id} />}
        className={answered ? "scroll-mt-60" : undefined}
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
