import { createDeflate } from "node:zlib";
import sharp from "sharp";

type Colour = { r: number; g: number; b: number };

const RED: Colour = { r: 200, g: 30, b: 30 };
const BLUE: Colour = { r: 30, g: 30, b: 200 };
const PNG_START = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** A plain picture: its left half red, its right half blue. */
export function drawn(width: number, height: number) {
  const half = sharp({
    create: { width: Math.ceil(width / 2), height, channels: 3, background: RED },
  });
  return half.extend({ right: Math.floor(width / 2), background: BLUE });
}

/** A picture with as much in it as a photograph has. */
export function photo(width: number, height: number) {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: RED, noise } });
}

export async function movingPicture(format: "gif" | "webp"): Promise<Buffer> {
  const frames = await Promise.all(
    [drawn(40, 30), drawn(40, 30).negate(), drawn(40, 30)].map((frame) => frame.png().toBuffer()),
  );
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { delay: 80 })
    .toBuffer();
}

/** A photograph that says where it was taken, by whom and with what, and lies on its side. */
export function photoWithPlace(): Promise<Buffer> {
  return drawn(300, 200)
    .withExif({
      IFD0: { Artist: "canary_artist", Model: "canary_camera" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 30/1 0/1", GPSLongitudeRef: "E" },
    })
    .withMetadata({ orientation: 6 })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">canary_xmp</x:xmpmeta>`)
    .jpeg()
    .toBuffer();
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** `png` with a chunk more after its head. */
export function withChunk(png: Buffer, type: string, data: Buffer): Buffer {
  const afterHead = PNG_START.length + 25;
  return Buffer.concat([png.subarray(0, afterHead), pngChunk(type, data), png.subarray(afterHead)]);
}

/** A PNG of these measures whose pixels unpack to `bytes` zeros. */
export async function zeroPng(width: number, height: number, bytes: number): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  return Buffer.concat([
    PNG_START,
    pngChunk("IHDR", head),
    pngChunk("IDAT", await deflatedZeros(bytes)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Zeros, packed piece by piece, so that making a bomb needs no memory. */
export async function deflatedZeros(bytes: number): Promise<Buffer> {
  const piece = Buffer.alloc(1_000_000);
  const deflate = createDeflate({ level: 9 });
  const packed: Buffer[] = [];
  deflate.on("data", (part: Buffer) => packed.push(part));
  for (let left = bytes; left > 0; left -= piece.length) {
    const more = deflate.write(left < piece.length ? piece.subarray(0, left) : piece);
    if (!more) await new Promise((resolve) => deflate.once("drain", resolve));
  }
  await new Promise((resolve) => deflate.end(() => resolve(undefined)).once("end", resolve));
  return Buffer.concat(packed);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
