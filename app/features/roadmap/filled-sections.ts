const SECTION_WITHOUT_WORDS = /<h2>(?:(?!<\/h2>)[\s\S])*<\/h2>\s*(?=<h2>|$)/g;

/**
 * A brief's HTML without the headings that nothing stands under: the form offers all of them, and
 * readers see those that were filled in.
 */
export function filledSections(html: string): string {
  return html.replace(SECTION_WITHOUT_WORDS, "").trimEnd();
}
