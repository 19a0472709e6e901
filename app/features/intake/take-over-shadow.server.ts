import { changeMembership } from "~/features/accounts/change-membership.server";
import { getPerson, updatePerson } from "~/features/people/people.queries.server";
import { settleVotes } from "~/features/votes/settle-votes.server";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import {
  moveAnswers,
  moveFollows,
  moveHelpfulMarks,
  moveRows,
  moveWishes,
} from "./shadow-rows.server";
import { moveVotes, partVotes } from "./shadow-votes.server";

/**
 * What an import knows of this person's address is theirs: ideas, votes, comments, evidence and
 * follows move over, and the shadow is gone. Call it for a verified address only.
 */
export async function takeOverShadow(trx: Trx, personId: number): Promise<void> {
  const person = await getPerson(trx, personId);
  if (person.email_folded === null || person.email_verified_at === null) return;
  const query = trx
    .selectFrom("person")
    .select(["id", "account_id", "votes_hidden"])
    .where("email_folded", "=", person.email_folded)
    .where("shadow", "=", 1);
  const shadow = await forUpdate(trx, query).executeTakeFirst();
  if (!shadow) return;
  const canonicals = await partVotes(trx, [shadow.id, personId]);
  await moveVotes(trx, shadow.id, personId);
  for (const ideaId of canonicals) await settleVotes(trx, ideaId);
  await moveRows(trx, shadow.id, personId);
  await moveHelpfulMarks(trx, shadow.id, personId);
  await moveFollows(trx, shadow.id, personId);
  await moveWishes(trx, shadow.id, personId);
  await moveAnswers(trx, shadow.id, personId);
  if (person.account_id === null && shadow.account_id !== null) {
    await changeMembership(trx, personId, shadow.account_id, "import");
  }
  // Votes that came without a name do not get one by themselves.
  if (shadow.votes_hidden === 1) await updatePerson(trx, personId, { votes_hidden: 1 });
  await trx.deleteFrom("person").where("id", "=", shadow.id).execute();
}
