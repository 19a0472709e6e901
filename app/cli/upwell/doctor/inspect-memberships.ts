import { changeMembership } from "~/features/accounts/change-membership.server";
import { everyRowOf } from "./every-row";
import type { Inspection } from "./inspection";

/** The account of a person, which the history of where they belonged says too. */
export const memberships: Inspection = {
  name: "people",
  subject: "person",
  ...everyRowOf("person"),
  async compare(db, ids) {
    const rows = await db
      .selectFrom("person")
      .leftJoin("membership", (join) =>
        join.onRef("membership.person_id", "=", "person.id").on("membership.left_at", "is", null),
      )
      .select(["person.id", "person.account_id", "membership.account_id as member_of"])
      .where("person.id", "in", ids)
      .execute();
    return new Map(
      rows.map(({ id, account_id, member_of }) => [
        id,
        { stored: { account_id: member_of }, counted: { account_id } },
      ]),
    );
  },
  /** Who they are counted for is what was seen so far, so the history follows it. */
  async repair(trx, id, { account_id }) {
    await changeMembership(trx, id, account_id === null ? null : Number(account_id), "known");
  },
};
