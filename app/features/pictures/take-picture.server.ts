import { allow, requireSignedIn } from "~/features/people/allow";
import { canTakePart } from "~/features/people/people.policy";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import {
  type EncodedPicture,
  encodePicture,
  type PicturePurpose,
  UnusablePicture,
} from "~/platform/encode-picture.server";
import type { PictureLimits } from "~/platform/env.server";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import { newPictureKey, putPictureFiles } from "~/platform/picture-files.server";
import { isStorageDown, type Storage } from "~/platform/storage.server";
import type { Database, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import { countPicturesOf } from "./pictures.queries.server";
import { removePictures } from "./remove-pictures.server";

export interface PictureServices {
  database: Database;
  storage: Storage;
  limits: PictureLimits;
}

/**
 * Makes a picture of a file that the viewer sent. It is kept for a day, and from then on as long as
 * something shows it. No transaction may be open.
 * @returns its key.
 * @throws Invalid at `picture` where the file makes no picture, or the viewer has enough of them.
 */
export async function takePicture(
  { database, storage, limits }: PictureServices,
  viewer: Viewer,
  bytes: Uint8Array,
  purpose: PicturePurpose,
): Promise<string> {
  allow(viewer, canTakePart(viewer), "pictures:refused");
  requireSignedIn(viewer);
  const encoded = await encode(bytes, purpose);
  const key = newPictureKey(encoded.shape);
  // The row first: were the process to end here, the clean-up would find it and its files.
  const id = await database.write((trx) => insertPicture(trx, viewer, { key, encoded, limits }));
  try {
    await putPictureFiles(storage, key, encoded);
  } catch (error) {
    await database.write((trx) => removePictures(trx, [id]));
    throw isStorageDown(error) ? refused("pictures:errors.storage") : error;
  }
  return key;
}

async function encode(bytes: Uint8Array, purpose: PicturePurpose): Promise<EncodedPicture> {
  try {
    return await encodePicture(bytes, purpose);
  } catch (error) {
    throw error instanceof UnusablePicture ? refused(`pictures:errors.${error.refusal}`) : error;
  }
}

async function insertPicture(
  trx: Trx,
  viewer: SignedInViewer,
  picture: { key: string; encoded: EncodedPicture; limits: PictureLimits },
): Promise<number> {
  const bytes = picture.encoded.files.reduce((sum, file) => sum + file.bytes.length, 0);
  // Pictures of one person wait for each other, so that none is missed in the count.
  await forUpdate(trx, trx.selectFrom("person").select("id").where("id", "=", viewer.id)).execute();
  await checkLimits(trx, viewer.id, bytes, picture.limits);
  const row = await trx
    .insertInto("picture")
    .values({
      picture_key: picture.key,
      person_id: viewer.id,
      byte_count: bytes,
      unused_since: now(),
      created_at: now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

async function checkLimits(
  trx: Trx,
  personId: number,
  bytes: number,
  limits: PictureLimits,
): Promise<void> {
  const { lately, all } = await countPicturesOf(trx, personId);
  if (lately.pictures >= limits.aDay || lately.bytes + bytes > limits.bytesADay) {
    throw refused("pictures:errors.tooManyToday");
  }
  if (all.pictures >= limits.aPerson || all.bytes + bytes > limits.bytesAPerson) {
    throw refused("pictures:errors.tooMany");
  }
}

function refused(key: string, parameters?: Record<string, unknown>): Invalid {
  return new Invalid({ picture: [errorKey(key, parameters)] });
}
