/** A piece of a text; one with an address is a link. */
export interface LinkPart {
  /** Where it begins. */
  at: number;
  text: string;
  href: string | null;
}

const LINK = /https?:\/\/[^\s<>"]+|#(?<![\p{L}\p{N}_&#/]#)[1-9]\d{0,6}(?![\p{L}\p{N}_-])/gu;
/** What ends a sentence is not of the address before it. */
const ENDS_SENTENCE = /[.,;:!?)\]]+$/;

/** Plain words with the addresses and numbers of ideas (`#12`) in them; together they are the text. */
export function linkParts(text: string): LinkPart[] {
  const parts: LinkPart[] = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    const link = found[0].replace(ENDS_SENTENCE, "");
    const href = link.startsWith("#") ? `/ideas/${link.slice(1)}` : link;
    if (!href.startsWith("/") && !URL.canParse(href)) continue;
    parts.push({ at: from, text: text.slice(from, found.index), href: null });
    parts.push({ at: found.index, text: link, href });
    from = found.index + link.length;
  }
  parts.push({ at: from, text: text.slice(from), href: null });
  return parts.filter((part) => part.text !== "");
}
