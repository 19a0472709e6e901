import { classNames } from "./class-names";

export type ProseProps = {
  /** Sanitised Markdown, whose headings begin at `h3` or `h4`. */
  html: string;
  /** The level that its first headings have on this page: one below the heading that they stand under. */
  headings: 2 | 3;
  lang?: string | undefined;
  className?: string | undefined;
};

/** What people wrote in Markdown. */
export function Prose({ html, headings, lang, className }: ProseProps) {
  return (
    <div
      dir="auto"
      lang={lang}
      className={classNames("prose-people", className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written
      dangerouslySetInnerHTML={{ __html: headingsFrom(html, headings) }}
    />
  );
}

function headingsFrom(html: string, level: number): string {
  return html.replace(
    /<(\/?)h([3-6])>/g,
    (_, slash, depth) => `<${slash}h${Number(depth) > 4 ? level + 1 : level}>`,
  );
}
