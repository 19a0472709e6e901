import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { excerpt } from "~/platform/excerpt";
import { renderMarkdown } from "~/platform/markdown.server";
import {
  findPictures,
  keptShape,
  pictureMarkdown,
  picturePath,
  readPicturePath,
  shapeOf,
  shapeSuffix,
  sizesOf,
} from "~/platform/picture";

const RANDOM = "abcdefghijklmnopqrst-_";
const photo = `${RANDOM}-2400x1600`;
const dot = `${RANDOM}-1x1`;
const film = `${RANDOM}-400x300m`;
const REL = 'rel="nofollow ugc noopener"';

describe("a key", () => {
  it("says the shape, and every size follows from that", () => {
    expect(shapeOf(photo)).toEqual({ width: 2400, height: 1600, moving: false });
    expect(sizesOf({ width: 2400, height: 1600, moving: false })).toEqual([
      { name: "thumb", width: 157, height: 105 },
      { name: "small", width: 784, height: 523 },
      { name: "reading", width: 1568, height: 1045 },
      { name: "large", width: 2400, height: 1600 },
    ]);
    expect(sizesOf({ width: 1, height: 1, moving: false }).map(({ name }) => name)).toEqual([
      "large",
    ]);
  });

  it.each([
    "",
    "x",
    `${RANDOM}-0x1`,
    `${RANDOM}-10000x1`,
    `${RANDOM}x-1x1`,
    `${RANDOM}-1x1mm`,
    "../x-1x1",
  ])("is not %j", (key) => expect(shapeOf(key)).toBeUndefined());

  it("can be made of every picture that there may be", () => {
    const edge = fc.integer({ min: 1, max: 60_000 });
    fc.assert(
      fc.property(edge, edge, fc.boolean(), (width, height, moving) => {
        const kept = keptShape(width, height);
        const shape = { ...kept, moving };
        expect(shapeOf(`${RANDOM}-${shapeSuffix(shape)}`)).toEqual(shape);
        expect(kept.width * kept.height).toBeLessThanOrEqual(2560 ** 2 * 1.01 + 8_000);
        for (const size of sizesOf(shape)) expect(size.width).toBeLessThanOrEqual(kept.width);
      }),
    );
  });
});

test("the address of a size that a picture does not have is that of the next larger one", () => {
  expect(picturePath(photo, "thumb")).toBe(`/pictures/${photo}/thumb.webp`);
  expect(picturePath(dot, "thumb")).toBe(`/pictures/${dot}/large.webp`);
  expect(picturePath(film, "small")).toBe(`/pictures/${film}/reading.webp`);
});

test.each([
  "/pictures/x/large.webp",
  `/pictures/${photo}/huge.webp`,
  `/pictures/${photo}/large.webp/`,
  `//h/pictures/${photo}/large.webp`,
  `https://h.io/pictures/${photo}/large.webp`,
])("%s is no address of ours", (path) => expect(readPicturePath(path)).toBeUndefined());

describe("a picture in a text", () => {
  it("is laid out before it comes, comes when it is needed, and leads to its largest size", async () => {
    expect(await renderMarkdown(pictureMarkdown(photo, 'A "red" lamp'))).toBe(
      `<p><a href="/pictures/${photo}/large.webp" ${REL}>` +
        `<img src="/pictures/${photo}/reading.webp" srcset="/pictures/${photo}/small.webp 784w, /pictures/${photo}/reading.webp 1568w" ` +
        `sizes="(max-width: 680px) 100vw, 608px" width="1568" height="1045" alt="A &quot;red&quot; lamp" loading="lazy" decoding="async" /></a></p>`,
    );
  });

  it("without words is no link that nobody could name", async () => {
    expect(await renderMarkdown(`![](/pictures/${dot}/large.webp)`)).toBe(
      `<p><img src="/pictures/${dot}/large.webp" width="1" height="1" alt="" loading="lazy" decoding="async" /></p>`,
    );
  });

  it("in a link leads where the link does", async () => {
    const html = await renderMarkdown(`[${pictureMarkdown(dot, "x")}](/ideas/1)`);
    expect(html).toMatch(/^<p><a href="\/ideas\/1" [^>]*><img src="\/pictures\/[^>]*><\/a><\/p>$/);
  });

  it("that moves says so", async () => {
    expect(await renderMarkdown(pictureMarkdown(film, "x"))).toContain(`${REL} data-moving>`);
  });

  it("keeps the words about it as they are", async () => {
    const words = 'a ] b [c](d) `e` *f* <g> h_i_ \\ & "j" !';
    const html = await renderMarkdown(pictureMarkdown(dot, words));
    expect(html).toContain(`alt="a ) b (c)(d) \`e\` *f* ‹g› h_i_ \\ &amp; &quot;j&quot; !"`);
    expect(excerpt(pictureMarkdown(dot, words))).toBe('a ) b (c)(d) `e` *f* ‹g› h_i_ \\ & "j" !');
  });

  it.each([
    `<img src="/pictures/${dot}/large.webp" onload=alert(1) style="x" srcset="https://x.io/a 1w">`,
    `![x](/pictures/${dot}/large.webp "onload=alert(1)")`,
  ])("has nothing beside what we give it: %s", async (markdown) => {
    const html = await renderMarkdown(markdown);
    expect(html).toContain("<img ");
    expect(html).not.toMatch(/onload|style|srcset|x\.io/);
  });

  it.each([
    "![x](https://x.io/a.png)",
    `![x](https://x.io/pictures/${dot}/large.webp)`,
    `![x](//x.io/pictures/${dot}/large.webp)`,
    "![x](/pictures/../ideas/1/large.webp)",
    "![x](/logout)",
    "<img src=https://x.io/a.png srcset='https://x.io/b.png 2x'>",
    "<picture><source srcset=https://x.io/a.png><img src=/x></picture>",
    "<video poster=https://x.io/a.png></video>",
  ])("that is not ours is a link at most: %s", async (markdown) => {
    expect(await renderMarkdown(markdown)).not.toMatch(
      /<(?:img|picture|source|video)|srcset|poster/,
    );
  });

  it("is found, once", () => {
    const text = `${pictureMarkdown(photo, "a")} ${pictureMarkdown(dot, "b")} ${pictureMarkdown(photo, "c")}`;
    expect(findPictures(text)).toEqual([photo, dot]);
    expect(findPictures("/pictures/none/large.webp")).toEqual([]);
  });
});
