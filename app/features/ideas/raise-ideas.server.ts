import type { Trx } from "~db/connect.server";
import type { Flag } from "~db/schema";
import { isOwed } from "./reply-clock.server";

/** Of the ideas by people of these accounts, those that wait for a first answer come first at the desk, or no more. */
export async function raiseIdeasOf(
  trx: Trx,
  accountIds: readonly number[],
  raised: Flag,
): Promise<void> {
  if (accountIds.length === 0) return;
  await trx
    .updateTable("idea")
    .set({ raised })
    .where("raised", "<>", raised)
    .where(isOwed())
    .where("author_id", "in", (people) =>
      people
        .selectFrom("person")
        .select("person.id")
        .where("person.account_id", "in", [...accountIds]),
    )
    .execute();
}
