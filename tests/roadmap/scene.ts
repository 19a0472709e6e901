import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import type { Database } from "~db/connect.server";
import type { BoardAccess, NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";

/** Ideas of different people on one board, and ways to read what became of them. */
export async function ideasOn(
  database: Database,
  count: number,
  options: { access?: BoardAccess; idea?: Partial<NewRow<"idea">> } = {},
) {
  const board = await makeBoard(database, options.access);
  const ideas = [];
  for (let made = 0; made < count; made++) {
    ideas.push(await makeIdea(database, await makePerson(database), board, options.idea));
  }
  return { board, ideas, ids: ideas.map((idea) => idea.id) };
}

/** A new item out of ideas, promoted by a rep. */
export async function makeItem(
  database: Database,
  ideaIds: readonly number[],
  title = "Drink recipes that remember themselves",
) {
  const rep = await makePerson(database, "rep");
  const target = { title, summary: "", horizon: "later", reason: "We know it well." } as const;
  const id = await database.write((trx) => promoteIdeas(trx, rep, ideaIds, target));
  return { id, rep };
}

/** A customer's vote, as casting leaves it, less the idea's counters. */
export async function voteFor(
  database: Database,
  ideaId: number,
  person: { id: number },
  values: Partial<NewRow<"vote">> = {},
): Promise<void> {
  await database.write((trx) =>
    trx
      .insertInto("vote")
      .values({
        idea_id: ideaId,
        person_id: person.id,
        importance: 1,
        first_at: 1,
        created_at: 1,
        ...values,
      })
      .execute(),
  );
}

export async function verbsOf(database: Database, itemId: number): Promise<string[]> {
  const rows = await database.read
    .selectFrom("activity")
    .select("verb")
    .where("roadmap_item_id", "=", itemId)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.verb);
}

export async function ideasOf(database: Database, itemId: number): Promise<number[]> {
  const rows = await database.read
    .selectFrom("roadmap_item_idea")
    .select("idea_id")
    .where("roadmap_item_id", "=", itemId)
    .orderBy("idea_id")
    .execute();
  return rows.map((row) => row.idea_id);
}
