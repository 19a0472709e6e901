import type { Database } from "../connect.server";
import { insertForIds } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** Which accounts were invited to write on which plans, because they want what is in them. */
const invitations = [
  {
    item: "group-invoice",
    accounts: ["bar-do-cais", "kontor", "drei-tassen", "kolektyw"],
    daysAgo: 34,
  },
  { item: "twelve-cups", accounts: ["bar-do-cais", "ebner", "sihl", "kaffeewerk"], daysAgo: 20 },
  {
    item: "water-profile",
    accounts: ["bar-do-cais", "kontor", "drei-tassen", "sihl"],
    daysAgo: 13,
  },
  {
    item: "quieter-pump",
    accounts: ["bar-do-cais", "ebner", "kolektyw", "kaffeewerk"],
    daysAgo: 5,
  },
  { item: "grind-scale", accounts: ["bar-do-cais"], daysAgo: 9 },
  { item: "swap-beans", accounts: ["bar-do-cais"], daysAgo: 3 },
] as const;

const BY = "mara";

/** Invitations to co-write, by account. */
export async function writeInvitations(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  for (const { item, accounts, daysAgo } of invitations) {
    const itemId = ledger.items.of(item);
    const rows = accounts.map((account) => ({
      ...{ roadmap_item_id: itemId, person_id: null, account_id: ledger.accounts.of(account) },
      ...{ invited_by_id: ledger.people.of(BY), created_at: world.at(daysAgo) },
    }));
    const ids = await insertForIds(database, "roadmap_item_invitation", rows);
    const subject = { kind: "roadmap_item", id: itemId } as const;
    for (const invitation of ids) {
      const more = { details: { invitation }, staffOnly: true };
      ledger.record(world.at(daysAgo), BY, "roadmap_item.invited", subject, more);
    }
  }
}
