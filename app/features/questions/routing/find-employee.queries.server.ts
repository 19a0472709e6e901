import { isStaff } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { Role } from "~db/schema";

/**
 * Which employee a question goes to in the end: who looks after the asker's account; else whom the
 * community named; else who of the product staff was here first, or of the admins. Never who asked it.
 * Undefined where that leaves nobody.
 */
export async function findEmployee(
  db: Db,
  questionId: number,
  namedId: number | null,
): Promise<number | undefined> {
  const question = await db
    .selectFrom("question")
    .leftJoin("account", "account.id", "question.account_id")
    .select(["question.asker_id", "account.owner_id"])
    .where("question.id", "=", questionId)
    .executeTakeFirst();
  if (!question) return undefined;
  const first = (role: Role) => selectPresent(db).where("role", "=", role).orderBy("id").limit(2);
  const known = [question.owner_id, namedId].filter((id) => id !== null);
  const people = [
    ...(known.length > 0 ? await selectPresent(db).where("id", "in", known).execute() : []),
    ...(await first("product").execute()),
    ...(await first("admin").execute()),
  ].filter((person) => isStaff(person) && person.id !== question.asker_id);
  const inTurn = [...known, ...people.map(({ id }) => id)];
  return inTurn.find((id) => people.some((person) => person.id === id));
}

function selectPresent(db: Db) {
  return db
    .selectFrom("person")
    .select(["id", "role"])
    .where("suspended_at", "is", null)
    .where("waiting_since", "is", null)
    .where("erased_at", "is", null)
    .where("shadow", "=", 0);
}
