import { deletePicturesOf, removePictures } from "~/features/pictures/remove-pictures.server";
import type { Trx } from "~db/connect.server";
import { BATCH, type ErasureStep, untilNothingIsLeft } from "./erasing";

/**
 * The person's portrait is gone, with all that nothing shows; a picture in a text that stays belongs
 * to nobody any more. Where the texts go, all their pictures do.
 */
export const erasePictures: ErasureStep = async ({ database, personId, withTexts }) => {
  if (withTexts) return database.write((trx) => deletePicturesOf(trx, personId));
  await untilNothingIsLeft(() => database.write((trx) => partWithPictures(trx, personId)));
};

async function partWithPictures(trx: Trx, personId: number): Promise<number> {
  await trx
    .deleteFrom("picture_use")
    .where("subject_kind", "=", "person")
    .where("subject_id", "=", personId)
    .execute();
  await trx.updateTable("person").set({ picture: null }).where("id", "=", personId).execute();
  const some = await trx
    .selectFrom("picture")
    .select("id")
    .select((get) =>
      get
        .exists(
          get
            .selectFrom("picture_use")
            .select("picture_id")
            .whereRef("picture_id", "=", "picture.id"),
        )
        .as("shown"),
    )
    .where("person_id", "=", personId)
    .limit(BATCH)
    .execute();
  const idsOf = (shown: boolean) =>
    some.filter((row) => Boolean(row.shown) === shown).map((row) => row.id);
  if (some.length === 0) return 0;
  const kept = idsOf(true);
  if (kept.length > 0) {
    await trx.updateTable("picture").set({ person_id: null }).where("id", "in", kept).execute();
  }
  await removePictures(trx, idsOf(false));
  return some.length;
}
