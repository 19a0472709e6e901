import { DAY, now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import { deletePictureFiles } from "~/platform/picture-files.server";
import type { Storage } from "~/platform/storage.server";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import { partPicturesOf } from "./pictures.queries.server";

/** The kind of the job that deletes the files of pictures that are gone. */
export const PICTURE_FILES_JOB = "picture_files";

const UNUSED_FOR = DAY;
const AT_ONCE = 200;

export interface PictureFilesPayload {
  keys: string[];
}

/** Deletes what the storage still has of pictures that are gone. */
export async function removePictureFiles(
  storage: Storage,
  { keys }: PictureFilesPayload,
): Promise<void> {
  for (const key of keys) await deletePictureFiles(storage, key);
}

/** The pictures are gone; their files follow after the commit. */
export async function removePictures(trx: Trx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = await trx
    .deleteFrom("picture")
    .where("id", "in", ids)
    .returning("picture_key")
    .execute();
  const payload: PictureFilesPayload = { keys: gone.map((row) => row.picture_key) };
  if (payload.keys.length > 0) await enqueueJob(trx, PICTURE_FILES_JOB, payload);
}

/**
 * All pictures of a person are gone, wherever they are shown, but for those that the company shows in
 * its own name: these no longer say whose they were.
 */
export async function deletePicturesOf(trx: Trx, personId: number): Promise<void> {
  const { own, company } = await partPicturesOf(trx, personId);
  if (company.length > 0) {
    await trx.updateTable("picture").set({ person_id: null }).where("id", "in", company).execute();
  }
  await trx.updateTable("person").set({ picture: null }).where("id", "=", personId).execute();
  await removePictures(trx, own);
}

/**
 * Finds pictures that nothing shows, and removes those of which that was true a day ago. Whatever
 * deletes an idea, a comment or a person need not know of pictures.
 */
export async function sweepPictures(trx: Trx): Promise<void> {
  await forgetLostUses(trx);
  const shown = trx.selectFrom("picture_use").select("picture_id");
  await trx
    .updateTable("picture")
    .set({ unused_since: null })
    .where("unused_since", "is not", null)
    .where("id", "in", shown)
    .execute();
  await trx
    .updateTable("picture")
    .set({ unused_since: now() })
    .where("unused_since", "is", null)
    .where("id", "not in", shown)
    .execute();
  await removeUnused(trx);
}

async function removeUnused(trx: Trx): Promise<void> {
  const due = trx
    .selectFrom("picture")
    .select("id")
    .where("unused_since", "<=", now() - UNUSED_FOR)
    .orderBy("id")
    .limit(AT_ONCE);
  const ids = (await forUpdate(trx, due).execute()).map((row) => row.id);
  if (ids.length === 0) return;
  // Held by now: nobody begins to show one of them any more, and who has just done so is seen here.
  const shown = await trx
    .selectFrom("picture_use")
    .select("picture_id")
    .where("picture_id", "in", ids)
    .execute();
  const kept = new Set(shown.map((row) => row.picture_id));
  await removePictures(
    trx,
    ids.filter((id) => !kept.has(id)),
  );
}

const places = [
  ["idea", "idea"],
  ["comment", "comment"],
  ["draft", "draft"],
  ["official_response", "idea"],
  ["status_change", "status_change"],
  ["roadmap_item", "roadmap_item"],
  ["roadmap_item_cover", "roadmap_item"],
  ["changelog_entry", "changelog_entry"],
  ["changelog_entry_cover", "changelog_entry"],
  ["board", "board"],
  ["person", "person"],
] as const;

/** What was deleted shows nothing. */
async function forgetLostUses(trx: Trx): Promise<void> {
  for (const [kind, table] of places) {
    await trx
      .deleteFrom("picture_use")
      .where("subject_kind", "=", kind)
      .where("subject_id", "not in", trx.selectFrom(table).select(`${table}.id`))
      .execute();
  }
}
