import { DAY, now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewThings } from "./new-things";
import type { PrivateThings } from "./private-things";

/**
 * Entries of the changelog: one that is out, answering ideas of every kind of privacy, and two that
 * are not for members; what one person says that the item is worth, and what they dispute.
 */
export async function writeEntries(
  database: Database,
  made: NewThings,
  {
    itemId,
    ideas,
    answeredBy,
  }: { itemId: number; ideas: PrivateThings["ideas"]; answeredBy: number },
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
  const round = { roadmap_item_id: itemId, days: 30 as const };
  await database.write((trx) =>
    trx
      .insertInto("worth_round")
      .values({ ...round, opened_at: now(), closes_at: now() + DAY })
      .execute(),
  );
  await database.write((trx) =>
    trx
      .insertInto("worth_answer")
      .values({
        ...{ ...round, person_id: answeredBy, used: "yes", worth: "more", word: "canary_word" },
        ...{ amount: 8_172_635, unit: "hours_month", language: "en" },
        ...{ created_at: now(), updated_at: now() },
      })
      .execute(),
  );
  await database.write((trx) =>
    trx
      .insertInto("credit_dispute")
      .values({
        ...{ roadmap_item_id: itemId, person_id: answeredBy, role: "evidence" },
        ...{ why: "canary_dispute", created_at: now() },
      })
      .execute(),
  );
  const links = Object.values(ideas).flatMap((idea_id) =>
    Object.values(entries).map((changelog_entry_id) => ({ changelog_entry_id, idea_id })),
  );
  await database.write((trx) => trx.insertInto("changelog_entry_idea").values(links).execute());
  return entries;
}
