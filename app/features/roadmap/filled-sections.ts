const SECTION_WITHOUT_WORDS = /<h4>(?:(?!<\/h4>)[\s\S])*<\/h4>\s*(?=<h4>|$)/g;

/**
 * A brief's HTML without the headings that nothing stands under: the form offers all of them, and
 * readers see those that were filled in. `##` is stored as `h4`.
 */
export function filledSections(html: string): string {
  return html.replace(SECTION_WITHOUT_WORDS, "").trimEnd();
}
