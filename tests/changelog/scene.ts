import { createEntry } from "~/features/changelog/create-entry.server";
import { publishEntry } from "~/features/changelog/publish-entry.server";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";

const nowhere = { itemId: null, ideaIds: [], boardIds: [], tagIds: [] };
const words = {
  title: "Cups that stay warm",
  forWhom: "Everybody",
  body: "They do.",
  bodyHtml: "",
};

type Input = Partial<Parameters<typeof createEntry>[2]>;

/** A draft by somebody of product. */
export async function makeEntry(database: Database, input: Input = {}) {
  const mara = await makePerson(database, "product");
  const id = await database.write((trx) =>
    createEntry(trx, mara, { ...words, ...nowhere, cover: null, ...input }),
  );
  return { id, mara };
}

/** As {@link makeEntry}, and it is out. */
export async function makePublished(database: Database, input: Input = {}) {
  const made = await makeEntry(database, input);
  await database.write((trx) => publishEntry(trx, made.mara, made.id));
  return made;
}

/** As the form of an entry sends it. */
export function sending(input: Input = {}, version = 1) {
  return { ...words, ...nowhere, ...input, version };
}

export async function verbsOfEntry(database: Database, id: number): Promise<string[]> {
  const rows = await database.read
    .selectFrom("activity")
    .select("verb")
    .where("subject_kind", "=", "changelog_entry")
    .where("subject_id", "=", id)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.verb.replace("changelog_entry.", ""));
}
