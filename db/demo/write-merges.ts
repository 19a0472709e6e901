import { joinIdeas } from "~/features/merges/join-ideas.server";
import type { Database } from "../connect.server";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** Ideas that said the same, found by the team. */
export async function writeMerges(database: Database, world: World, ledger: Ledger): Promise<void> {
  for (const idea of world.content.ideas) {
    if (!idea.merged) continue;
    const { into, by, daysAgo } = idea.merged;
    const [id, intoId] = [ledger.ideas.of(idea.key), ledger.ideas.of(into)];
    const at = world.at(daysAgo, idea);
    await database.write(async (trx) => {
      await joinIdeas(trx, ledger.people.of(by), intoId, [id]);
      await trx.updateTable("merge").set({ created_at: at }).where("idea_id", "=", id).execute();
    });
    const [merged, canonical] = [id, intoId].map((each) => ({ kind: "idea" as const, id: each }));
    if (!merged || !canonical) continue;
    ledger.record(at, by, "idea.merged", merged, { details: { into: intoId } });
    ledger.record(at, by, "idea.took_in", canonical, { details: { merged: id } });
  }
}
