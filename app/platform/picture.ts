/** Of a file that is sent. */
export const PICTURE_BYTES_MAX = 10_000_000;
/** Of the words that say what a picture shows, in UTF-16 units. */
export const PICTURE_ALT_MAX = 300;

/** What the key of a picture says of it, so that a page needs no query to lay it out. */
export interface PictureShape {
  width: number;
  height: number;
  /** Whether the largest size moves; the others show its first frame. */
  moving: boolean;
}

export type PictureSizeName = "thumb" | "small" | "reading" | "large";

export interface PictureSize {
  name: PictureSizeName;
  width: number;
  height: number;
}

/** Each size has at most as many pixels as a square of this edge, so that a tall page stays legible. */
const EDGES = { thumb: 128, small: 640, reading: 1280, large: 2560 } as const;
const LONGEST_EDGE = 8_000;

const KEY = "[\\w-]{22}-[1-9]\\d{0,3}x[1-9]\\d{0,3}m?";
const SHAPE = /^[\w-]{22}-([1-9]\d{0,3})x([1-9]\d{0,3})(m?)$/;
const ADDRESS = new RegExp(`^/pictures/(${KEY})/(thumb|small|reading|large)\\.webp$`);
const IN_MARKDOWN = new RegExp(`/pictures/(${KEY})/(?:thumb|small|reading|large)\\.webp`, "g");

/** The end of a key: `1280x960`, with an `m` for one that moves. */
export function shapeSuffix({ width, height, moving }: PictureShape): string {
  return `${width}x${height}${moving ? "m" : ""}`;
}

/** Undefined where `key` is none of ours. */
export function shapeOf(key: string): PictureShape | undefined {
  const [, width, height, moving] = SHAPE.exec(key) ?? [];
  if (!width || !height) return undefined;
  return { width: Number(width), height: Number(height), moving: moving === "m" };
}

/** The largest measures at which a picture of these is kept. */
export function keptShape(width: number, height: number): { width: number; height: number } {
  return within(EDGES.large, width, height);
}

/** The sizes that a picture of a shape has, the smallest first; `large` is always there. */
export function sizesOf(shape: PictureShape): PictureSize[] {
  const { width, height, moving } = shape;
  const smaller = (["thumb", "small", "reading"] as const)
    .map((name) => ({ name, ...within(EDGES[name], width, height) }))
    .filter((size) => size.width < width || (moving && size.name === "reading"));
  return [...smaller, { name: "large", width, height }];
}

/** Where a picture is served in a size, or in the next larger one that it has. */
export function picturePath(key: string, name: PictureSizeName): string {
  const shape = shapeOf(key);
  const edge = EDGES[name];
  const sizes = shape ? sizesOf(shape) : [];
  const served = sizes.find((size) => EDGES[size.name] >= edge)?.name ?? "large";
  return `/pictures/${key}/${served}.webp`;
}

/** The key and size of an address of ours; undefined for any other address. */
export function readPicturePath(path: string): { key: string; size: PictureSizeName } | undefined {
  const [, key, size] = ADDRESS.exec(path) ?? [];
  return key && size ? { key, size: size as PictureSizeName } : undefined;
}

/** The keys of the pictures that a Markdown text shows or links to, each once. */
export function findPictures(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(IN_MARKDOWN)].map(([, key]) => key ?? ""))];
}

/** The text without the addresses of pictures, which are no words. */
export function withoutPicturePaths(markdown: string): string {
  return markdown.replace(IN_MARKDOWN, " ");
}

/** Brackets that would end the words, or begin something else. */
const ROUND: Readonly<Record<string, string>> = { "[": "(", "]": ")", "<": "‹", ">": "›" };

/** A picture as it stands in a Markdown text. `alt` says what it shows. */
export function pictureMarkdown(key: string, alt: string): string {
  const words = alt
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[[\]<>]/g, (bracket) => ROUND[bracket] ?? bracket)
    .replace(/[\\`*_]/g, "\\$&");
  return `![${words}](${picturePath(key, "large")})`;
}

function within(edge: number, width: number, height: number) {
  const scale = Math.min(
    1,
    edge / Math.sqrt(width * height),
    LONGEST_EDGE / Math.max(width, height),
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
