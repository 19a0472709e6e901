import sanitizeHtml from "sanitize-html";
import TurndownService from "turndown";
import { tables } from "./html-tables";

/** Turndown calls itself once a level; deeper structure keeps its text and loses its tags. */
const DEEPEST_NESTING = 20;

const SANITISED: sanitizeHtml.IOptions = {
  allowedTags:
    "p div br hr h1 h2 h3 h4 h5 h6 ul ol li input blockquote pre code em i strong b del s a table thead tbody tr th td".split(
      " ",
    ),
  allowedAttributes: { a: ["href"], ol: ["start"], code: ["class"], input: ["type", "checked"] },
  allowedSchemes: ["http", "https", "mailto"],
  nonTextTags: "script style textarea option xmp noscript iframe noembed noframes title".split(" "),
  nestingLimit: DEEPEST_NESTING,
  transformTags: {
    img: (_tag, { src, alt }) => ({
      tagName: "a",
      attribs: src === undefined ? {} : { href: src },
      text: alt || src || "",
    }),
    tfoot: "tbody",
  },
};

const turndown = buildTurndown();

/**
 * HTML of another product as Markdown: structure, links and text. An image becomes a link, scripts
 * and styles go, and what looks like Markdown or HTML in the text is escaped.
 */
export function htmlToMarkdown(html: string): string {
  return turndown.turndown(sanitizeHtml(html, SANITISED)).trim();
}

function buildTurndown(): TurndownService {
  const service = new TurndownService({
    headingStyle: "atx",
    codeBlockStyle: "fenced",
    bulletListMarker: "-",
    emDelimiter: "*",
    hr: "---",
  });
  service.use(tables);
  service.addRule("strikethrough", {
    filter: ["del", "s"],
    replacement: (content) => (content.trim() ? `~~${content}~~` : content),
  });
  service.addRule("task", {
    filter: (node) => node.nodeName === "INPUT" && node.parentNode?.nodeName === "LI",
    replacement: (_content, node) => (isChecked(node) ? "[x] " : "[ ] "),
  });
  const escapeMarkdown = service.escape.bind(service);
  service.escape = (text) => escapeMarkdown(text).replace(/<|&(?=#?\w+;)/g, "\\$&");
  return service;
}

function isChecked(node: Node): boolean {
  return (node as HTMLInputElement).hasAttribute("checked");
}
