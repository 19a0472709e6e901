import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { Invalid, NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";

const SUGGESTED_MOST = 50;

/** Whose words a statement may be. */
export interface Speaker {
  handle: string;
  name: string;
  account: string | null;
}

/**
 * The customer who is meant by a handle or a mail address, and may see the idea.
 * @throws Invalid at `saidBy`.
 */
export async function getSpeaker(
  db: Db,
  ideaId: number,
  typed: string,
): Promise<{ id: number; accountId: number | null }> {
  const folded = foldName(typed.replace(/^@/, ""));
  const column = folded.includes("@") ? "email_folded" : "handle_folded";
  const person = await db
    .selectFrom("person")
    .selectAll()
    .where(column, "=", folded)
    .where("role", "=", "member")
    .where("erased_at", "is", null)
    .where("erasure_at", "is", null)
    .where("suspended_at", "is", null)
    .where("waiting_since", "is", null)
    .executeTakeFirst();
  if (!person) throw new Invalid({ saidBy: ["evidence:errors.nobody"] });
  await getIdeaState(db, viewerOfPerson(person), ideaId).catch((error: unknown) => {
    if (error instanceof NotFound) throw new Invalid({ saidBy: ["evidence:errors.cannotSee"] });
    throw error;
  });
  return { id: person.id, accountId: person.account_id };
}

/** Customers who voted for the idea, newest votes first: most likely it is one of them. */
export function listSpeakers(db: Db, ideaId: number): Promise<Speaker[]> {
  return db
    .selectFrom("vote")
    .innerJoin("person", "person.id", "vote.person_id")
    .leftJoin("account", "account.id", "person.account_id")
    .select(["person.handle", "person.name", "account.name as account"])
    .where("vote.idea_id", "=", ideaId)
    .where("vote.withdrawn_at", "is", null)
    .where("person.role", "=", "member")
    .where("person.erased_at", "is", null)
    .orderBy("vote.created_at", "desc")
    .limit(SUGGESTED_MOST)
    .execute();
}
