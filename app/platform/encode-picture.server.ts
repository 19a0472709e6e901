import sharp, { type Sharp, type SharpOptions } from "sharp";
import { type ImageKind, imageKind } from "./image-kind.server";
import { keptShape, type PictureShape, type PictureSizeName, sizesOf } from "./picture";

/** What a picture is for decides how it is cut and how large it is kept. */
export type PicturePurpose = "text" | "portrait" | "logo" | "cover";

/** Why bytes become no picture. */
export type PictureRefusal = "kind" | "damaged" | "tooManyPixels" | "busy";

export class UnusablePicture extends Error {
  constructor(readonly refusal: PictureRefusal) {
    super(`unusable picture: ${refusal}`);
  }
}

export interface EncodedPicture {
  shape: PictureShape;
  files: { size: PictureSizeName; bytes: Buffer }[];
}

const MOST_PIXELS = 50_000_000;
const MOST_MOVING_PIXELS = 40_000_000;
const MOST_FRAMES = 300;
const SECONDS = 20;
const WAITING_AT_MOST = 20;
const PORTRAIT_EDGE = 256;
const LOGO_EDGE = 512;

// One picture at a time on one thread, and nothing kept: memory stays flat whatever comes in.
sharp.cache(false);
sharp.concurrency(1);

const LIMITS: SharpOptions = {
  limitInputPixels: MOST_PIXELS,
  failOn: "error",
  sequentialRead: true,
};

/** Letters in a screenshot need their edges; a photograph does not, and takes a third of the time. */
const DRAWN = { quality: 90, smartSubsample: true };
const PHOTOGRAPHED = { quality: 80 };

let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * The picture in every size as WebP, made anew from its pixels alone: upright, in sRGB, without the
 * place, camera, profile or whatever else a file carries. Pictures wait for each other.
 *
 * @throws UnusablePicture
 */
export async function encodePicture(
  bytes: Uint8Array,
  purpose: PicturePurpose,
): Promise<EncodedPicture> {
  const kind = imageKind(bytes);
  if (!kind) throw new UnusablePicture("kind");
  if (waiting >= WAITING_AT_MOST) throw new UnusablePicture("busy");
  waiting++;
  const mine = turn.then(() => encode(bytes, kind, purpose)).finally(() => waiting--);
  turn = mine.catch(() => {});
  return mine.catch((error) => {
    throw error instanceof UnusablePicture ? error : new UnusablePicture(refusalOf(error));
  });
}

async function encode(
  bytes: Uint8Array,
  kind: ImageKind,
  purpose: PicturePurpose,
): Promise<EncodedPicture> {
  const { width, height, pages = 1 } = await sharp(bytes, LIMITS).metadata();
  if (width * height > MOST_PIXELS) throw new UnusablePicture("tooManyPixels");
  const still = await decode(bytes, purpose);
  const moves = purpose === "text" && pages > 1 && pages <= MOST_FRAMES;
  const moving = moves && width * height * pages <= MOST_MOVING_PIXELS;
  const shape = { width: still.width, height: still.height, moving };
  const looks = kind === "png" || kind === "gif" ? DRAWN : PHOTOGRAPHED;
  const files: EncodedPicture["files"] = [];
  for (const size of sizesOf(shape)) {
    const made = moving && size.name === "large" ? sharpMoving(bytes, shape) : still.open();
    const file = await made
      .resize(size.width, size.height, { fit: "fill" })
      .webp({ ...looks, effort: moving ? 2 : 4 })
      .timeout({ seconds: SECONDS })
      .toBuffer();
    files.push({ size: size.name, bytes: file });
  }
  return { shape, files };
}

/** The pixels of the first frame, no more than are kept. */
async function decode(bytes: Uint8Array, purpose: PicturePurpose) {
  const { autoOrient } = await sharp(bytes, LIMITS).metadata();
  const upright = sharp(bytes, LIMITS).autoOrient();
  const { data, info } = await cut(upright, purpose, autoOrient)
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .timeout({ seconds: SECONDS })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { width, height, open: () => sharp(data, { raw: { width, height, channels } }) };
}

function cut(
  picture: Sharp,
  purpose: PicturePurpose,
  { width, height }: { width: number; height: number },
): Sharp {
  if (purpose === "portrait") {
    const edge = Math.min(PORTRAIT_EDGE, Math.max(width, height));
    return picture.resize(edge, edge, { fit: "cover", position: "attention" });
  }
  if (purpose === "logo") {
    return picture.resize(LOGO_EDGE, LOGO_EDGE, { fit: "inside", withoutEnlargement: true });
  }
  const kept = keptShape(width, height);
  return picture.resize(kept.width, kept.height, { fit: "fill" });
}

function sharpMoving(bytes: Uint8Array, { width, height }: PictureShape): Sharp {
  return sharp(bytes, { ...LIMITS, animated: true }).resize(width, height, { fit: "fill" });
}

function refusalOf(error: unknown): PictureRefusal {
  const message = String((error as Error)?.message ?? error);
  return /pixel limit|timeout|too large/i.test(message) ? "tooManyPixels" : "damaged";
}
