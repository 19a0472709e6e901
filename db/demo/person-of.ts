import type { Ledger } from "./ledger";
import type { World } from "./world";

/** A person and their company, by the numbers that the database gave to them. */
export function personOf(world: World, ledger: Ledger, key: string) {
  const { account } = world.person(key);
  return {
    person_id: ledger.people.of(key),
    account_id: account ? ledger.accounts.of(account) : null,
  };
}
