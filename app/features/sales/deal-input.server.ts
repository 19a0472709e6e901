import type { DealForm } from "./deal.schema.server";
import type { DealInput } from "./edit-deal.server";

/** What a deal's form says, without the version that it began from. */
export function inputOf({ name, amount, stage, close_on, owner }: DealForm): DealInput {
  return { name, amount, stage, closeOn: close_on ?? null, ownerId: owner ?? null };
}
