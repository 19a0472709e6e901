import type { IdeaState } from "~/features/ideas/idea";
import { getIdeaState, lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { Invalid, NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Entering } from "./entering";

/**
 * The idea that a vote or comment is about, or what it was merged into, locked. Both have to see it:
 * nothing is entered where the customer could not have been.
 * @throws Invalid at `idea`.
 */
export async function lockIdeaForBoth(
  trx: Trx,
  { rep, customer, input }: Pick<Entering, "rep" | "customer" | "input">,
): Promise<IdeaState> {
  if (input.ideaId === null) throw new Invalid({ idea: ["shared:errors.required"] });
  const id = await standsIn(trx, input.ideaId);
  await lockIdeas(trx, [id]);
  await getIdeaState(trx, rep, id).catch(asInvalid("shared:errors.choice"));
  return getIdeaState(trx, customer.viewer, id).catch(asInvalid("intake:behalf.refused.unseen"));
}

/** The idea itself, or the one that it is part of by now. */
export async function standsIn(trx: Trx, ideaId: number): Promise<number> {
  const row = await trx
    .selectFrom("idea")
    .select((select) => select.fn.coalesce("merged_into_id", "id").as("id"))
    .where("id", "=", ideaId)
    .executeTakeFirst();
  return row?.id ?? ideaId;
}

function asInvalid(reason: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof NotFound ? new Invalid({ idea: [reason] }) : error;
  };
}
