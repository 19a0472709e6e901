import type { Database } from "../connect.server";
import { insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";
import type { World } from "./world";

export async function writeVotes(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
): Promise<void> {
  const votes = ideas.flatMap(({ content, votes }) =>
    votes.map((vote) => ({ ...vote, ideaId: ledger.ideas.of(content.key) })),
  );
  const rows = votes.map((vote) => {
    const { account } = world.person(vote.person);
    return {
      idea_id: vote.ideaId,
      person_id: ledger.people.of(vote.person),
      importance: vote.importance,
      because: vote.because,
      by_staff: world.isStaff(vote.person) ? (1 as const) : (0 as const),
      account_id: account ? ledger.accounts.of(account) : null,
      first_at: vote.at,
      created_at: vote.at,
      withdrawn_at: null,
    };
  });
  await insertRows(database, "vote", rows);
  for (const { at, person, ideaId } of votes) {
    ledger.record(at, person, "vote.cast", { kind: "idea", id: ideaId });
  }
}
