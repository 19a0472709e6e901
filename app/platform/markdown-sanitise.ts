import sanitizeHtml from "sanitize-html";
import { readPicturePath, shapeOf } from "./picture";
import { pictureAttributes } from "./picture-html";

/** Deeper structure keeps its text and loses its tags; no reader follows twenty quotes in quotes. */
const DEEPEST_NESTING = 20;

const ALIGNMENT = { name: "align", values: ["left", "center", "right"] };

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags:
    "p br hr h3 h4 h5 ul ol li input blockquote pre code em strong del a img table thead tbody tr th td".split(
      " ",
    ),
  allowedAttributes: {
    a: ["href", "rel", "data-moving"],
    img: ["src", "srcset", "sizes", "width", "height", "alt", "loading", "decoding"],
    ol: ["start"],
    th: [ALIGNMENT],
    td: [ALIGNMENT],
    input: ["type", "checked", "disabled", "aria-label"],
  },
  allowedClasses: { code: [/^language-[\w+#.-]{1,30}$/] },
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nonTextTags: "script style textarea option xmp noscript iframe noembed noframes title".split(" "),
  nestingLimit: DEEPEST_NESTING,
  transformTags: {
    a: (_tag, { href }) => ({ tagName: "a", attribs: link(href) }),
    img: (_tag, { src = "", alt = "" }) => {
      const picture = pictureAttributes(src, alt);
      if (picture) return { tagName: "img", attribs: picture };
      return { tagName: "a", attribs: link(src), text: alt || src };
    },
    // The page has its own h1 and h2.
    h1: "h3",
    h2: "h4",
    h3: "h5",
    h4: "h5",
    h6: "h5",
    b: "strong",
    i: "em",
    s: "del",
    strike: "del",
    input: (_tag, attribs) => ({ tagName: "input", attribs: { ...attribs, disabled: "" } }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === "input" && attribs["type"] !== "checkbox",
};

/**
 * What may stand in a page of what people wrote: text structure, links and pictures of ours, no other
 * image, no style, name or identifier. Headings begin at `h3`; a link tells search engines that we do not vouch for it.
 */
export function sanitise(html: string): string {
  return sanitizeHtml(html, OPTIONS);
}

function link(href: string | undefined): Record<string, string> {
  const rel = "nofollow ugc noopener";
  if (!href) return { rel };
  const picture = readPicturePath(href);
  const moving = picture && shapeOf(picture.key)?.moving;
  return { href, rel, ...(moving && { "data-moving": "" }) };
}
