import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewThings } from "./new-things";
import type { PrivateThings } from "./private-things";

/** Entries of the changelog: one that is out, answering ideas of every kind of privacy, and two that are not for members. */
export async function writeEntries(
  database: Database,
  made: NewThings,
  { itemId, ideas }: { itemId: number; ideas: PrivateThings["ideas"] },
): Promise<Record<"out" | "draft" | "ofUnpublished", number>> {
  const saying = (word: string) => ({
    title: `A canary: ${word}`,
    for_whom: word,
    body: word,
    body_html: `<p>${word}</p>`,
  });
  const unpublished = await made.newItem({ published_at: null, title: "canary_ofunpublished" });
  const entries = {
    out: await made.newEntryOf({ roadmap_item_id: itemId, published_at: now() }),
    draft: await made.newEntryOf({ ...saying("canary_unsaid"), roadmap_item_id: itemId }),
    ofUnpublished: await made.newEntryOf({
      ...{ ...saying("canary_ofunpublished"), roadmap_item_id: unpublished },
      published_at: now(),
    }),
  };
  const links = Object.values(ideas).flatMap((idea_id) =>
    Object.values(entries).map((changelog_entry_id) => ({ changelog_entry_id, idea_id })),
  );
  await database.write((trx) => trx.insertInto("changelog_entry_idea").values(links).execute());
  return entries;
}
