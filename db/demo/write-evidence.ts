import { newCommunity } from "~/features/community/community";
import { storedAmount } from "~/features/evidence/amount";
import type { Database } from "../connect.server";
import { insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** What people said about ideas after they were posted, with numbers where they had some. */
export async function writeEvidence(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const said = world.content.evidence.map((statement) => {
    const idea = world.content.ideas.find(({ key }) => key === statement.idea);
    return { ...statement, at: world.at(statement.daysAgo, idea) };
  });
  const rows = said
    .sort((left, right) => left.at - right.at)
    .map(({ idea, by, kind, body, amount, at }) => {
      const { account } = world.person(by);
      return {
        idea_id: ledger.ideas.of(idea),
        ...{ kind, body },
        person_id: ledger.people.of(by),
        account_id: account ? ledger.accounts.of(account) : null,
        amount: amount ? storedAmount(amount, newCommunity.currency) : null,
        unit: amount?.unit ?? null,
        created_at: at,
      };
    });
  await insertRows(database, "evidence", rows);
  for (const { idea, by, kind, at } of said) {
    const subject = { kind: "idea", id: ledger.ideas.of(idea) } as const;
    ledger.record(at, by, "evidence.added", subject, { details: { kind } });
  }
}
