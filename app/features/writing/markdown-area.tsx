import { type ReactNode, useState } from "react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import type { FieldWiring } from "~/ui/field";
import { useWithoutScript } from "~/ui/hydrated";
import { MarkdownBar } from "./markdown-bar";
import { MarkdownPreview } from "./markdown-preview";
import type { SuggestionsAbout } from "./suggestion";
import { usePreview } from "./use-preview";
import { useTyped } from "./use-typed";

export interface MarkdownAreaProps extends SuggestionsAbout {
  wiring: FieldWiring;
  value: string;
  /** As the server rendered what was typed, where it was asked to. */
  preview: string;
  /** Shows how it will look from the start, and not only when asked. */
  live?: boolean;
  rows: number;
  maxLength: number;
  /** Of the text; the reader's own where it is left out. */
  language?: string | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean;
  /** What the field is called, where a page has several. */
  label?: string | undefined;
  /** More tools for the end of the toolbar. */
  tools?: ReactNode;
  className?: string | undefined;
}

/** A text with Markdown, its tools above and how it will look beneath; stands inside a frame. */
export function MarkdownArea(props: MarkdownAreaProps) {
  const { wiring, value, rows, language } = props;
  const [text, setText] = useTyped(wiring.id, value);
  const [wanted, setWanted] = useState(props.live === true || props.preview !== "");
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  const html = usePreview(text, props.preview, wanted);
  return (
    <>
      <MarkdownBar
        field={field}
        previewing={wanted}
        onPreview={() => setWanted(!wanted)}
        about={props}
        tools={props.tools}
      />
      <textarea
        {...wiring}
        ref={setField}
        rows={rows}
        dir="auto"
        lang={language}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        // biome-ignore lint/a11y/noAutofocus: only where the reader has just asked for this field
        autoFocus={props.autoFocus}
        defaultValue={value}
        onChange={(event) => setText(event.target.value)}
        style={{ minHeight: `calc(${rows}lh + 1.5rem)` }}
        className={classNames(
          "field-sizing-content block max-h-[70dvh] w-full bg-transparent px-4 py-3",
          "font-serif text-read font-text wrap-anywhere text-ink focus-visible:shadow-none",
          props.className,
        )}
      />
      <PreviewButton />
      {html && (
        <MarkdownPreview
          id={`${wiring.id}-preview`}
          html={html}
          of={props.label}
          language={language}
        />
      )}
    </>
  );
}

/** Where no script shows it by itself. */
function PreviewButton() {
  const t = useText("writing");
  return (
    <p className={classNames("px-3 pb-3", useWithoutScript())}>
      <Button look="outline" size="small" name="preview" value="1" formNoValidate>
        {t("preview.button")}
      </Button>
    </p>
  );
}
