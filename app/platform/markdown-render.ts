import { Marked, type RendererObject, type Tokens } from "marked";
import { replaceEmojiNames } from "./emoji";
import { excerpt } from "./excerpt";
import { sanitise } from "./markdown-sanitise";
import { replaceMentions } from "./mentions";
import { picturePath, readPicturePath } from "./picture";

const IDEA_NUMBER = /#(?<![\p{L}\p{N}_&#/]#)([1-9]\d{0,6})(?![\p{L}\p{N}_-])/gu;
const LONGEST = 100_000;
const LONGEST_TASK_NAME = 80;

/** Who is mentioned: handles in lower case, with the path of each one's profile. */
export type People = ReadonlyMap<string, string>;

/**
 * Markdown as safe HTML. `#12` links to the idea, `@handle` to a person in `people`. Pictures of ours
 * are shown; any other image is a link, so that reading a text calls nobody else.
 * Slow on crafted input: it belongs into a thread with a deadline.
 *
 * @throws RangeError above 100,000 characters, and on crafted nesting
 */
export function renderNow(markdown: string, people: People = new Map()): string {
  if (markdown.length > LONGEST) throw new RangeError("Too long to render");
  const marked = new Marked({ gfm: true, breaks: true, renderer: rendererFor(people) });
  return sanitise(marked.parse(markdown, { async: false })).trim();
}

function rendererFor(people: People): RendererObject {
  let linksOpen = 0;
  let taskName = "";
  return {
    link({ href, tokens }) {
      linksOpen++;
      const text = this.parser.parseInline(tokens);
      linksOpen--;
      return linksOpen > 0 ? text : anchor(href, text);
    },
    image({ href, text, tokens }) {
      const alt = tokens ? this.parser.parseInline(tokens, this.parser.textRenderer) : text;
      const picture = readPicturePath(href);
      if (picture) return pictureTag(picture.key, alt, linksOpen > 0);
      const name = escapeHtml(alt || href);
      return linksOpen > 0 ? name : anchor(href, name);
    },
    listitem(item) {
      if (item.task) taskName = nameOfTask(item);
      return `<li>${this.parser.parse(item.tokens)}</li>\n`;
    },
    checkbox({ checked }) {
      const name = escapeHtml(taskName);
      return `<input type="checkbox" disabled${checked ? " checked" : ""} aria-label="${name}"> `;
    },
    text(token) {
      if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
      const html = "escaped" in token && token.escaped ? token.text : escapeHtml(token.text);
      const text = replaceEmojiNames(html);
      return linksOpen > 0 ? text : withLinks(text, people);
    },
  };
}

function nameOfTask({ text }: Tokens.ListItem): string {
  const firstLine = text.replace(/^\[[ xX]\]\s+/, "").split("\n", 1)[0] ?? "";
  return excerpt(firstLine, LONGEST_TASK_NAME);
}

function withLinks(html: string, people: People): string {
  const linked = replaceMentions(html, (mention, handle) => {
    const path = people.get(handle);
    return path === undefined ? mention : anchor(path, mention);
  });
  return linked.replace(IDEA_NUMBER, (reference, number: string) =>
    anchor(`/ideas/${number}`, reference),
  );
}

/** A picture of ours leads to its largest size, unless it stands in a link or has no name. */
function pictureTag(key: string, alt: string, linked: boolean): string {
  const href = picturePath(key, "large");
  const tag = `<img src="${href}" alt="${escapeHtml(alt)}">`;
  return linked || alt.trim() === "" ? tag : anchor(href, tag);
}

function anchor(href: string, html: string): string {
  return `<a href="${escapeHtml(href)}">${html}</a>`;
}

/** An entity that somebody wrote is kept, as Markdown asks. */
function escapeHtml(text: string): string {
  return text
    .replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
