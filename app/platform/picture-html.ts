import { picturePath, readPicturePath, shapeOf, sizesOf } from "./picture";

/** The widest that a text is set: 38 rem. */
const MEASURE = "(max-width: 680px) 100vw, 608px";

/**
 * How a picture of ours stands in a text: its place is known before it comes, and it comes when it is
 * needed. Undefined for an address that is none of ours.
 */
export function pictureAttributes(src: string, alt: string): Record<string, string> | undefined {
  const key = readPicturePath(src)?.key ?? "";
  const shape = shapeOf(key);
  if (!shape) return undefined;
  const inText = sizesOf(shape).filter(({ name }) => name === "small" || name === "reading");
  const shown = inText.at(-1) ?? { name: "large" as const, ...shape };
  const candidates = inText.map(({ name, width }) => `${picturePath(key, name)} ${width}w`);
  return {
    src: picturePath(key, shown.name),
    ...(candidates.length > 1 && { srcset: candidates.join(", "), sizes: MEASURE }),
    width: String(shown.width),
    height: String(shown.height),
    alt,
    loading: "lazy",
    decoding: "async",
  };
}
