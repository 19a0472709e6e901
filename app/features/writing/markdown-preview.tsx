import { useText } from "~/i18n/use-text";
import { Prose } from "~/ui/prose";

export interface MarkdownPreviewProps {
  id: string;
  html: string;
  /** Of what, where a page shows several. */
  of?: string | undefined;
  language?: string | undefined;
}

/** How a text will look, under the field in which it is written. */
export function MarkdownPreview({ id, html, of, language }: MarkdownPreviewProps) {
  const t = useText("writing");
  return (
    <section aria-labelledby={id} className="border-t border-line px-4 pt-2.5 pb-4">
      <h2 id={id} className="meta pb-1.5">
        {t("preview.title")}
        {of && <span className="sr-only">: {of}</span>}
      </h2>
      <Prose html={html} headings={3} lang={language} />
    </section>
  );
}
