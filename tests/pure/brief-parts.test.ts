import { describe, expect, it } from "vitest";
import { renderMarkdown } from "~/platform/markdown.server";
import { partBrief } from "~db/migrations/brief-parts";

const parts = async (body: string) => partBrief(body, await renderMarkdown(body));

describe("one text of a plan as sections", () => {
  it("is parted by the headings that the form offered, in its languages", async () => {
    expect(
      await parts("## Problem\n\nIt hums.\n\n## Für wen\n\nBars.\n\n## Propuesta\n\n"),
    ).toEqual({
      problem: { body: "It hums.", html: "<p>It hums.</p>" },
      audience: { body: "Bars.", html: "<p>Bars.</p>" },
    });
  });

  it("keeps a heading of somebody's own where it stood", async () => {
    const { proposal } = await parts("## Proposal\n\nSix.\n\n## Cost\n\nTen weeks.");
    expect(proposal?.body).toBe("Six.\n\n## Cost\n\nTen weeks.");
    expect(proposal?.html).toContain("<p>Ten weeks.</p>");
  });

  it.each([
    ["has no known heading", "We make it quieter."],
    ["says something before the first", "In short: quieter.\n\n## Problem\n\nIt hums."],
    ["has its headings in a block of code", "## Problem\n\n```\n## Proposal\n\nx\n```"],
  ])("is the proposal where it %s", async (_, body) => {
    const { proposal, ...rest } = await parts(body);
    expect(proposal?.body).toBe(body);
    expect(rest).toEqual({});
  });

  it("is none where there are no words", async () => {
    expect(await parts(" \n")).toEqual({});
    expect(await parts("## Problem\n\n## Proposal\n")).toEqual({});
  });
});
