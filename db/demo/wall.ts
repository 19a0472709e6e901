import { createHash } from "node:crypto";
import sharp from "sharp";
import type { PictureSubject } from "~/features/pictures/picture-subject";
import { showPictures } from "~/features/pictures/picture-uses.server";
import { encodePicture, type PicturePurpose } from "~/platform/encode-picture.server";
import { shapeSuffix } from "~/platform/picture";
import { putPictureFiles } from "~/platform/picture-files.server";
import type { Storage } from "~/platform/storage.server";
import type { Database, Trx } from "../connect.server";

export interface Drawing {
  svg: string;
  purpose: PicturePurpose;
  subject: PictureSubject;
  ownerId: number;
}

/** Where the demo community's drawings become pictures. */
export class Wall {
  readonly #database: Database;
  readonly #storage: Storage;
  readonly #at: number;

  constructor(database: Database, storage: Storage, at: number) {
    this.#database = database;
    this.#storage = storage;
    this.#at = at;
  }

  /** Keeps the drawing as a picture that its subject shows. `prepare` gets its key before the transaction. */
  async hang(
    { svg, purpose, subject, ownerId }: Drawing,
    prepare: (key: string) => Promise<(trx: Trx) => Promise<unknown>>,
  ): Promise<void> {
    const encoded = await encodePicture(await sharp(Buffer.from(svg)).png().toBuffer(), purpose);
    const key = `${sameEachTime(subject)}-${shapeSuffix(encoded.shape)}`;
    const change = await prepare(key);
    await putPictureFiles(this.#storage, key, encoded);
    const bytes = encoded.files.reduce((sum, file) => sum + file.bytes.length, 0);
    await this.#database.write(async (trx) => {
      await trx
        .insertInto("picture")
        .values({
          picture_key: key,
          person_id: ownerId,
          byte_count: bytes,
          unused_since: null,
          created_at: this.#at,
        })
        .execute();
      await showPictures(trx, subject, [key]);
      await change(trx);
    });
  }
}

/** The beginning of a key that everybody can guess: the demo is the same wherever it is filled. */
function sameEachTime({ kind, id }: PictureSubject): string {
  return createHash("sha256").update(`${kind} ${id}`).digest("base64url").slice(0, 22);
}
