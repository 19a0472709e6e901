import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, it, test } from "vitest";
import { encodePicture, type UnusablePicture } from "~/platform/encode-picture.server";
import {
  deflatedZeros,
  drawn,
  movingPicture,
  photo,
  photoWithPlace,
  withChunk,
  zeroPng,
} from "../support/pictures";

const MB = 1_000_000;
/** What decoding one more ordinary photograph may take at once. */
const MARGIN_KB = 120_000;

async function large(bytes: Uint8Array) {
  const { files } = await encodePicture(bytes, "text");
  return files.find(({ size }) => size === "large")?.bytes ?? Buffer.alloc(0);
}

function refusalOf(bytes: Uint8Array): Promise<string> {
  return encodePicture(bytes, "text").then(
    () => "none",
    (error: UnusablePicture) => error.refusal,
  );
}

describe("a photograph", () => {
  it("is made in every size that is smaller than it, as WebP", async () => {
    const { shape, files } = await encodePicture(await drawn(3000, 2000).jpeg().toBuffer(), "text");
    expect(shape).toEqual({ width: 3000, height: 2000, moving: false });
    const made = await Promise.all(
      files.map(async ({ size, bytes }) => {
        const { format, width, height } = await sharp(bytes).metadata();
        return `${size} ${format} ${width}x${height}`;
      }),
    );
    expect(made).toEqual([
      "thumb webp 157x105",
      "small webp 784x523",
      "reading webp 1568x1045",
      "large webp 3000x2000",
    ]);
  });

  it("stands upright and tells nothing of its place, camera or author", async () => {
    const { shape, files } = await encodePicture(await photoWithPlace(), "text");
    expect(shape).toMatchObject({ width: 200, height: 300 });
    for (const { bytes } of files) {
      const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, iptc, orientation]).toEqual(Array(5).fill(undefined));
      expect(bytes.toString("latin1")).not.toMatch(/canary|GPS|Exif/);
    }
  });

  it("that is tall stays legible, and none is kept larger than it is shown", async () => {
    const tall = await encodePicture(await drawn(1000, 5000).png().toBuffer(), "text");
    expect(tall.shape).toEqual({ width: 1000, height: 5000, moving: false });
    const wide = await encodePicture(await drawn(6000, 3000).jpeg().toBuffer(), "text");
    expect(wide.shape.width * wide.shape.height).toBeLessThanOrEqual(2560 ** 2 + 5000);
  });

  it("of a person is cut to a square, a logo keeps its form", async () => {
    const file = await drawn(900, 300).png().toBuffer();
    expect((await encodePicture(file, "portrait")).shape).toMatchObject({
      width: 256,
      height: 256,
    });
    expect((await encodePicture(file, "logo")).shape).toMatchObject({ width: 512, height: 171 });
  });
});

test.each(["gif", "webp"] as const)(
  "a moving %s moves when it is opened, and only then",
  async (format) => {
    const { shape, files } = await encodePicture(await movingPicture(format), "text");
    expect(shape).toEqual({ width: 40, height: 30, moving: true });
    const pages = await Promise.all(files.map(({ bytes }) => sharp(bytes).metadata()));
    expect(files.map(({ size }, index) => [size, pages[index]?.pages ?? 1])).toEqual([
      ["reading", 1],
      ["large", 3],
    ]);
  },
);

test.each([
  ["an SVG", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>`)],
  ["an HTML page that calls itself a picture", Buffer.from("<html><script>alert(1)</script>")],
  ["a PDF", Buffer.from("%PDF-1.7\n")],
  ["a ZIP", Buffer.from("PK\x03\x04")],
  ["nothing", Buffer.alloc(0)],
  ["noise", Buffer.from("not a picture at all")],
])("%s is refused as no picture", async (_, bytes) => {
  expect(await refusalOf(bytes)).toBe("kind");
});

describe("a file that is two things at once", () => {
  const script = "*/=1;alert('canary')//<script>canary</script>";

  it("leaves only the picture of a GIF with a script behind it", async () => {
    const gif = Buffer.concat([await drawn(20, 20).gif().toBuffer(), Buffer.from(script)]);
    expect((await large(gif)).toString("latin1")).not.toContain("canary");
  });

  it("leaves only the picture of a PNG with HTML in its words, and a ZIP behind it", async () => {
    const png = await drawn(20, 20).png().toBuffer();
    const page = Buffer.from("Comment\0<script>canary</script>", "latin1");
    const both = Buffer.concat([withChunk(png, "tEXt", page), Buffer.from("PK\x03\x04canary")]);
    expect((await large(both)).toString("latin1")).not.toContain("canary");
  });

  it("leaves only the picture of a JPEG with PHP in its comment", async () => {
    const jpeg = await drawn(20, 20).jpeg().toBuffer();
    const comment = Buffer.from("\xff\xfe\x00\x18<?php canary(); ?>xxxx", "latin1");
    const both = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
    expect((await large(both)).toString("latin1")).not.toContain("canary");
  });
});

describe("a hostile file", () => {
  let before: number;
  beforeAll(async () => {
    for (let warm = 0; warm < 2; warm++) await large(await drawn(4000, 3000).jpeg().toBuffer());
    before = process.resourceUsage().maxRSS;
  });

  const grown = () => process.resourceUsage().maxRSS - before;

  it("of 20,000 × 20,000 pixels in a few kilobytes is refused", async () => {
    expect(await refusalOf(await zeroPng(20_000, 20_000, 20_000 * 2501))).toBe("tooManyPixels");
    expect(grown()).toBeLessThan(MARGIN_KB);
  });

  it("whose few pixels unpack to 200 MB, or whose words do, takes no memory", async () => {
    await refusalOf(await zeroPng(100, 100, 200 * MB));
    const png = await drawn(50, 50).png().toBuffer();
    const packed = Buffer.concat([
      Buffer.from("Comment\0\0", "latin1"),
      await deflatedZeros(200 * MB),
    ]);
    await refusalOf(withChunk(png, "zTXt", packed));
    await refusalOf(withChunk(png, "iCCP", packed));
    expect(grown()).toBeLessThan(MARGIN_KB);
  });

  it("with a huge colour profile loses it", async () => {
    const profile = Buffer.concat([
      Buffer.from("x\0\0", "latin1"),
      deflateSync(Buffer.alloc(6 * MB, 7)),
    ]);
    const png = withChunk(await drawn(50, 50).png().toBuffer(), "iCCP", profile);
    const kept = await large(png);
    expect(kept.length).toBeLessThan(10_000);
    expect((await sharp(kept).metadata()).icc).toBeUndefined();
  });

  it("that was cut off is refused as damaged", async () => {
    const jpeg = await photo(800, 600).jpeg().toBuffer();
    expect(await refusalOf(jpeg.subarray(0, jpeg.length / 2))).toBe("damaged");
    const png = await photo(80, 60).png().toBuffer();
    expect(await refusalOf(png.subarray(0, png.length / 2))).toBe("damaged");
    expect(await refusalOf(png.subarray(0, 12))).toBe("damaged");
  });

  it("is no reason to refuse the next, and a picture of one pixel is a picture", async () => {
    const dot = await drawn(1, 1).png().toBuffer();
    expect((await encodePicture(dot, "text")).shape).toEqual({
      width: 1,
      height: 1,
      moving: false,
    });
    expect((await encodePicture(dot, "portrait")).shape).toMatchObject({ width: 1, height: 1 });
  });

  it("among many at once lets memory stay flat: they wait for each other, and too many are told so", async () => {
    const jpeg = await drawn(4000, 3000).jpeg().toBuffer();
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => refusalOf(jpeg.subarray(0, jpeg.length / 2))),
    );
    expect(answers.filter((answer) => answer === "busy")).toHaveLength(4);
    expect(grown()).toBeLessThan(MARGIN_KB);
  });
});
