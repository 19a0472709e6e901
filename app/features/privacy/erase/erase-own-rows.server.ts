import { changeMembership } from "~/features/accounts/change-membership.server";
import { deleteBegunSignUp } from "~/features/people/begun-sign-up.server";
import type { Database } from "~db/connect.server";
import { BATCH, type ErasureStep, untilNothingIsLeft } from "./erasing";

/**
 * What served the person alone: where they are signed in, what they follow, what they were told.
 * Nobody cares any more for the ideas that were theirs to care for.
 */
export const eraseOwnRows: ErasureStep = async ({ database, personId, traces }) => {
  await database.write(async (trx) => {
    await trx.deleteFrom("session").where("person_id", "=", personId).execute();
    await trx.deleteFrom("notification_preference").where("person_id", "=", personId).execute();
    await trx.deleteFrom("joined_follow").where("person_id", "=", personId).execute();
    await trx.deleteFrom("draft").where("person_id", "=", personId).execute();
    await trx.deleteFrom("desk_view").where("person_id", "=", personId).execute();
    await trx.deleteFrom("beta_risk_acceptance").where("person_id", "=", personId).execute();
    await trx.deleteFrom("beta_tester").where("person_id", "=", personId).execute();
    await trx.deleteFrom("co_writer").where("person_id", "=", personId).execute();
    await trx.deleteFrom("credit").where("person_id", "=", personId).execute();
    await trx.deleteFrom("credit_dispute").where("person_id", "=", personId).execute();
    await trx.deleteFrom("answering_choice").where("person_id", "=", personId).execute();
    await trx.deleteFrom("person_topic").where("person_id", "=", personId).execute();
    await trx.deleteFrom("question_request").where("person_id", "=", personId).execute();
    await trx
      .updateTable("question")
      .set({ named_at: null })
      .where("asker_id", "=", personId)
      .where("named_at", "is not", null)
      .execute();
    await trx.deleteFrom("roadmap_item_invitation").where("person_id", "=", personId).execute();
    await trx
      .deleteFrom("contributor_terms_acceptance")
      .where("person_id", "=", personId)
      .execute();
    await trx
      .updateTable("idea")
      .set({ owner_id: null })
      .where("owner_id", "=", personId)
      .execute();
    await trx
      .updateTable("account")
      .set({ owner_id: null })
      .where("owner_id", "=", personId)
      .execute();
    await trx
      .updateTable("register_row")
      .set({ owner_id: null })
      .where("owner_id", "=", personId)
      .execute();
    await trx
      .deleteFrom("trail_contact")
      .where("email_folded", "=", traces.email ?? "")
      .execute();
    await trx.deleteFrom("account_team").where("person_id", "=", personId).execute();
    await changeMembership(trx, personId, null, "known");
    await trx.deleteFrom("membership").where("person_id", "=", personId).execute();
    await trx.deleteFrom("mail_test").where("person_id", "=", personId).execute();
    await trx
      .updateTable("vote")
      .set({ range_hash: null })
      .where("person_id", "=", personId)
      .where("range_hash", "is not", null)
      .execute();
    await trx
      .updateTable("report")
      .set({ words: "" })
      .where("reporter_id", "=", personId)
      .where("words", "<>", "")
      .execute();
    await trx
      .updateTable("behalf_entry")
      .set({ title: "", quote: "", because: "", link: "", token_hash: null })
      .where("person_id", "=", personId)
      .execute();
    await trx.deleteFrom("invitation_use").where("person_id", "=", personId).execute();
  });
  await eraseTokens(database, personId, traces.email);
  await eraseInvitations(database, personId, traces.email);
  await untilNothingIsLeft(() => eraseNotifications(database, personId));
  await untilNothingIsLeft(() => eraseFollows(database, personId));
};

/** Also links that were sent to the address before it was theirs. */
async function eraseTokens(database: Database, personId: number, email: string | null) {
  await database.write(async (trx) => {
    const gone = await trx
      .deleteFrom("token")
      .where((where) =>
        where.or([
          where("person_id", "=", personId),
          where(where.fn<string>("lower", ["email"]), "=", email ?? ""),
        ]),
      )
      .returning("hash")
      .execute();
    for (const { hash } of gone) await deleteBegunSignUp(trx, hash);
  });
}

/** Those to their address are deleted; those that they sent no longer say who did, nor what. */
async function eraseInvitations(database: Database, personId: number, email: string | null) {
  await database.write(async (trx) => {
    await trx
      .deleteFrom("invitation")
      .where("email_folded", "=", email ?? "")
      .execute();
    await trx
      .updateTable("invitation")
      .set({ inviter_id: null, message: "" })
      .where("inviter_id", "=", personId)
      .execute();
  });
}

async function eraseNotifications(database: Database, personId: number): Promise<number> {
  return database.write(async (trx) => {
    const some = trx
      .selectFrom("notification")
      .select("id")
      .where("person_id", "=", personId)
      .limit(BATCH);
    const gone = await trx
      .deleteFrom("notification")
      .where("id", "in", some)
      .returning("id")
      .execute();
    return gone.length;
  });
}

/** What they follow of one kind at a time, so that a batch is one statement. */
async function eraseFollows(database: Database, personId: number): Promise<number> {
  return database.write(async (trx) => {
    const some = await trx
      .selectFrom("follow")
      .select(["subject_kind", "subject_id"])
      .where("person_id", "=", personId)
      .orderBy("subject_kind")
      .orderBy("subject_id")
      .limit(BATCH)
      .execute();
    const kind = some[0]?.subject_kind;
    if (kind === undefined) return 0;
    const ids = some.filter((row) => row.subject_kind === kind).map((row) => row.subject_id);
    await trx
      .deleteFrom("follow")
      .where("person_id", "=", personId)
      .where("subject_kind", "=", kind)
      .where("subject_id", "in", ids)
      .execute();
    return ids.length;
  });
}
