import { randomBytes } from "node:crypto";
import type { EncodedPicture } from "./encode-picture.server";
import { type PictureShape, type PictureSizeName, shapeOf, shapeSuffix, sizesOf } from "./picture";
import type { Storage } from "./storage.server";

/** A key that nobody guesses (128 random bits), and that says the shape. */
export function newPictureKey(shape: PictureShape): string {
  return `${randomBytes(16).toString("base64url")}-${shapeSuffix(shape)}`;
}

/** The name of one size in the storage. */
export function pictureFile(key: string, size: PictureSizeName): string {
  return `pictures/${key}/${size}.webp`;
}

export async function putPictureFiles(
  storage: Storage,
  key: string,
  { files }: EncodedPicture,
): Promise<void> {
  for (const { size, bytes } of files) await storage.put(pictureFile(key, size), bytes);
}

/** All sizes of a picture; harmless when they are gone. */
export async function deletePictureFiles(storage: Storage, key: string): Promise<void> {
  const shape = shapeOf(key);
  if (shape) await storage.delete(sizesOf(shape).map(({ name }) => pictureFile(key, name)));
}
