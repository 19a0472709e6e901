import { compareBalances, countBalances } from "~/features/exchange/count-balances.server";
import { lockLedger } from "~/features/exchange/settle.server";
import { everyRowOf } from "./every-row";
import type { Inspection, Pair } from "./inspection";

/** How each account stands, by what both sides gave. */
export const balances: Inspection = {
  name: "balances",
  subject: "account",
  ...everyRowOf("account"),
  lock: (trx) => lockLedger(trx),
  async compare(db, ids) {
    const pairs = await compareBalances(db, ids);
    return new Map(
      [...pairs].map(([id, { stored, counted }]): [number, Pair] => [
        id,
        { stored: { ...stored }, counted: { ...counted } },
      ]),
    );
  },
  repair: (trx, id) => countBalances(trx, [id]),
};
