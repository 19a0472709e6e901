/** The kinds of images that we decode; anything else is refused before a decoder sees it. */
export type ImageKind = "jpeg" | "png" | "gif" | "webp" | "avif";

const AVIF_BRANDS = new Set(["avif", "avis"]);
const BRANDS_END = 64;

/**
 * What the first bytes of a file say that it is, whatever its name and declared type; undefined for
 * what is none of our kinds, such as SVG, which can load other files.
 */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
  const head = Buffer.from(bytes.subarray(0, BRANDS_END)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.slice(4, 8) === "ftyp" && brandsOf(head).some((brand) => AVIF_BRANDS.has(brand))) {
    return "avif";
  }
  return undefined;
}

function brandsOf(head: string): string[] {
  const length = Math.min(head.charCodeAt(2) * 256 + head.charCodeAt(3), head.length);
  return (head.slice(8, length).match(/[\s\S]{4}/g) ?? []).filter((_, index) => index !== 1);
}
