import { expect, test } from "vitest";
import { filledSections } from "~/features/roadmap/filled-sections";
import { renderMarkdown } from "~/platform/markdown.server";

const rendered = async (markdown: string) => filledSections(await renderMarkdown(markdown));

test("the outline of a brief is not shown as long as nobody filled it in", async () => {
  expect(await rendered("## Problem\n\n\n\n## Proposal\n\n\n\n## Open questions\n\n")).toBe("");
});

test("a section that was filled in keeps its heading, the empty ones around it go", async () => {
  const html = await rendered("## Problem\n\n## Proposal\n\nA small zone.\n\n## Open questions\n");
  expect(html).toBe("<h4>Proposal</h4>\n<p>A small zone.</p>");
});

test("what looks like a heading in code stays", async () => {
  const html = await rendered("## Proposal\n\n```\n## one\n## two\n```\n");
  expect(html).toContain("## one\n## two");
});
