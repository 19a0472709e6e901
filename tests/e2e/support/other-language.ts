import type { Page } from "@playwright/test";

/** Eighty letters without a place to break. */
const LONG_WORD =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaften";

/**
 * Makes the open page one of a language that nobody has translated yet: from right to left, each
 * text longer by two fifths, and a word that never ends in each title and each name.
 */
export async function speakLonger(page: Page): Promise<void> {
  await page.evaluate((longWord) => {
    document.documentElement.dir = "rtl";
    // Stands in the demo only, and over what is behind it.
    document.querySelector("[data-demo-bar]")?.remove();
    const named = "h1, h2, h3, bdi, blockquote, dd, legend, [dir=auto]";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const words = (text: Text) => text.data.trim();
    for (const text of texts.filter((each) => /\p{L}/u.test(words(each)))) {
      const parent = text.parentElement;
      if (!parent || parent.closest("script, style, textarea")) continue;
      const more = "ŝẽñţéñçè ".repeat(20).slice(0, Math.ceil(words(text).length * 0.4));
      text.data = `${text.data.replace(/\s+$/, "")} ${more.trim()}`;
      if (parent.closest(named) && parent.closest("main")) text.data += ` ${longWord}`;
    }
  }, LONG_WORD);
}

/** Pairs of controls of the open page of which one covers a part of the other that is seen. */
export async function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOUCHING = 4;
    const controls = [
      ...document.querySelectorAll(
        "a, button, select, textarea, summary, input:not([type=hidden])",
      ),
    ].filter((node) => node.checkVisibility() && !node.closest(".sr-only, [aria-hidden=true]"));
    const boxes = controls.flatMap((node) =>
      [...node.getClientRects()].map((box) => ({ node, ...seenOf(node, box) })),
    );
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => !one.node.contains(other.node) && !other.node.contains(one.node))
        .filter((other) => covers(one, other))
        .map((other) => `${nameOf(one.node)} and ${nameOf(other.node)}`),
    );

    /** What scrolls sideways in its own row is cut off there. */
    function seenOf(node: Element, { left, right, top, bottom }: DOMRect) {
      const row = node.closest(".scroll-row")?.getBoundingClientRect();
      if (!row) return { left, right, top, bottom };
      return { left: Math.max(left, row.left), right: Math.min(right, row.right), top, bottom };
    }

    type Box = ReturnType<typeof seenOf>;

    function covers(one: Box, other: Box) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > TOUCHING && down > TOUCHING;
    }

    function nameOf(node: Element) {
      const words =
        node.textContent || node.getAttribute("name") || node.getAttribute("aria-label");
      return `<${node.tagName.toLowerCase()}> ${words?.slice(0, 40)}`;
    }
  });
}
