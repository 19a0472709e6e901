import { findPictures } from "~/platform/picture";
import type { Trx } from "~db/connect.server";
import { forShare } from "~db/dialect";
import type { PictureSubject } from "./picture-subject";

const IN_ONE_TEXT = 100;

/** The subject shows the pictures that its Markdown names, and no others. */
export function showPicturesIn(trx: Trx, subject: PictureSubject, markdown: string): Promise<void> {
  return showPictures(trx, subject, findPictures(markdown).slice(0, IN_ONE_TEXT));
}

/** As {@link showPicturesIn}, for a subject that was made just now and shows none yet. */
export async function showPicturesInNew(
  trx: Trx,
  subject: PictureSubject,
  markdown: string,
): Promise<void> {
  const keys = findPictures(markdown).slice(0, IN_ONE_TEXT);
  if (keys.length > 0) await showPictures(trx, subject, keys);
}

/**
 * The subject shows the pictures of these keys, and no others. What nothing shows any more goes a day
 * later.
 */
export async function showPictures(
  trx: Trx,
  { kind, id }: PictureSubject,
  keys: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom("picture_use")
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .execute();
  if (keys.length === 0) return;
  const known = trx.selectFrom("picture").select("id").where("picture_key", "in", keys);
  // A picture that is being removed is gone by the time that this lets us on.
  const rows = await forShare(trx, known.orderBy("id")).execute();
  if (rows.length === 0) return;
  await trx
    .insertInto("picture_use")
    .values(rows.map((row) => ({ picture_id: row.id, subject_kind: kind, subject_id: id })))
    .execute();
}
