import { DAY, now } from "~/platform/clock";
import { picturePath } from "~/platform/picture";
import type { Db } from "~db/connect.server";
import { companySubjects } from "./picture-subject";

/** How many pictures somebody has, and of how many bytes. */
export interface PictureSum {
  pictures: number;
  bytes: number;
}

export interface OwnPicture {
  key: string;
  /** Of its largest size. */
  path: string;
  bytes: number;
  createdAt: number;
}

/** What a person has taken in during the last 24 hours, and what they have in sum. */
export async function countPicturesOf(
  db: Db,
  personId: number,
): Promise<{ lately: PictureSum; all: PictureSum }> {
  const sums = (since: number) =>
    db
      .selectFrom("picture")
      .select((get) => [
        get.fn.countAll<number>().as("pictures"),
        get.fn.coalesce(get.fn.sum<number>("byte_count"), get.lit(0)).as("bytes"),
      ])
      .where("person_id", "=", personId)
      .where("created_at", ">", since)
      .executeTakeFirstOrThrow();
  const [lately, all] = [await sums(now() - DAY), await sums(0)];
  return { lately: numbersOf(lately), all: numbersOf(all) };
}

/** PostgreSQL's sum of integers comes as a text. */
function numbersOf({ pictures, bytes }: PictureSum): PictureSum {
  return { pictures: Number(pictures), bytes: Number(bytes) };
}

/** The pictures that a person has taken in, oldest first. */
export async function listPicturesOf(db: Db, personId: number): Promise<OwnPicture[]> {
  const rows = await db
    .selectFrom("picture")
    .select(["picture_key", "byte_count", "created_at"])
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    key: row.picture_key,
    path: picturePath(row.picture_key, "large"),
    bytes: row.byte_count,
    createdAt: row.created_at,
  }));
}

/** The ids of a person's pictures, parted by whether the company shows them as its own. */
export async function partPicturesOf(
  db: Db,
  personId: number,
): Promise<{ own: number[]; company: number[] }> {
  const rows = await db
    .selectFrom("picture")
    .select(["id"])
    .select((get) =>
      get
        .exists(
          get
            .selectFrom("picture_use")
            .select("picture_id")
            .whereRef("picture_id", "=", "picture.id")
            .where("subject_kind", "in", companySubjects),
        )
        .as("shown"),
    )
    .where("person_id", "=", personId)
    .execute();
  const idsOf = (shown: boolean) =>
    rows.filter((row) => Boolean(row.shown) === shown).map((row) => row.id);
  return { own: idsOf(false), company: idsOf(true) };
}
