/** Markup is dense at most; a longer start is never needed for a preview. */
const READ_PER_CHARACTER = 20;
const SHORTEST_SHARE = 0.6;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

/** In this order: blocks, then links and images, then emphasis, then what stood for itself. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, " "],
  [/^ {0,3}(?:`{3,}|~{3,}).*$/gm, ""],
  [/^[ \t]*(?:(?:[-*_][ \t]*){3,}|=+|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?)$/gm, ""],
  [/^[ \t]*(?:>[ \t]?)+/gm, ""],
  [/^[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+)/gm, ""],
  [/^\[[ xX]\][ \t]+/gm, ""],
  [/(?<!\\)\|/g, " "],
  [/<((?:https?:\/\/|mailto:)[^<>\s]*)>/gi, "$1"],
  [/<\/?[a-z][^<>]*>/gi, " "],
  [/!\[([^[\]]*)\](?:\([^()\n]*\)|\[[^[\]]*\])/g, "$1"],
  [/\[([^[\]]*)\](?:\([^()\n]*\)|\[[^[\]]*\])/g, "$1"],
  [/(?<!\\)(?:\*\*|__|~~|`+)/g, ""],
  [/(?<![\\\p{L}\p{N}])[*_](?=\S)|(?<=[^\s\\])[*_](?![\p{L}\p{N}])/gu, ""],
  [/\\([!-/:-@[-`{-~])/g, "$1"],
];

/**
 * The beginning of a Markdown text as plain text on one line, at most `length` characters and a "…"
 * where something is left out. Never cuts inside a word that could stand whole, nor inside an emoji.
 */
export function excerpt(markdown: string, length = 180): string {
  const start = markdown.slice(0, length * READ_PER_CHARACTER);
  const text = plainText(start);
  if (text.length > length) return cut(text, length);
  return start.length < markdown.length ? `${text}…` : text;
}

/** As {@link excerpt}, but paragraphs, lines and the items of lists stay apart. */
export function excerptLines(markdown: string, length: number): string {
  const start = markdown.slice(0, length * READ_PER_CHARACTER);
  const text = withoutMarkup(start.replace(/^[ \t]*[-*+][ \t]+/gm, "• "))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (text.length > length) return cut(text, length);
  return start.length < markdown.length ? `${text}…` : text;
}

function plainText(markdown: string): string {
  return withoutMarkup(markdown).replace(/\s+/g, " ").trim();
}

function withoutMarkup(markdown: string): string {
  return MARKUP.reduce((text, [markup, plain]) => text.replace(markup, plain), markdown).replace(
    /&(?:amp|lt|gt|quot|#39|nbsp);/g,
    (entity) => ENTITIES[entity] ?? entity,
  );
}

function cut(text: string, length: number): string {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, length + 20))) {
    if (index + segment.length > length - 1) break;
    end = index + segment.length;
  }
  const border = text.lastIndexOf(" ", end);
  const at = border >= length * SHORTEST_SHARE ? border : end;
  return `${text.slice(0, at).replace(/[\s,;:–—-]+$/, "")}…`;
}
