import { TooMany } from "~/platform/errors";
import type { RequestContext } from "./context.server";
import { type LimitName, limits } from "./limits";

/**
 * Counts one act against a limit, for the account, address or mailbox that `who` names. The limiter
 * is `server.ts`'s, whose copy of TooMany is another class than ours: it answers and we throw.
 * @throws TooMany
 */
export function spend(context: RequestContext, name: LimitName, who: string | number): void {
  const seconds = context.services.limiter.spend(`${name}:${who}`, limits[name]);
  if (seconds > 0) throw new TooMany(seconds);
}
