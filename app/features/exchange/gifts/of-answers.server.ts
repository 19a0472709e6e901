import type { Db } from "~db/connect.server";
import { readMemberships } from "../memberships.server";
import { firstOfEach, type Gift } from "../source";

/**
 * Answers of peers to questions of other accounts, and that they were what the asker needed; the
 * first answer of the company is given to whoever asked.
 */
export async function giftsOfAnswers(db: Db, questionIds: readonly number[]): Promise<Gift[]> {
  const rows = await db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .leftJoin("person as asker", "asker.id", "question.asker_id")
    .select(["answer.id", "answer.question_id", "answer.author_id", "answer.side"])
    .select(["answer.created_at", "answer.accepted_at", "question.asker_id"])
    .select(["question.account_id", "question.idea_id", "asker.role", "asker.erased_at"])
    .where("answer.question_id", "in", [...questionIds])
    .where("answer.hidden_at", "is", null)
    .where("question.hidden_at", "is", null)
    .orderBy("answer.id")
    .execute();
  const peers = rows.filter(({ side }) => side === "peer");
  const { isCustomer, accountAt } = await readMemberships(
    db,
    peers.map((answer) => answer.author_id),
  );
  const found: Gift[] = [];
  for (const answer of peers) {
    const accountId = accountAt(answer.author_id, answer.created_at);
    const isOwn = accountId !== null && accountId === answer.account_id;
    if (!isCustomer(answer.author_id) || isOwn || answer.author_id === answer.asker_id) continue;
    const gift = {
      ...{ source: "answer" as const, sourceId: answer.question_id, part: answer.id },
      ...{ personId: answer.author_id, accountId, ideaId: answer.idea_id, itemId: null },
    };
    found.push({ ...gift, kind: "answer", at: answer.created_at });
    if (answer.accepted_at === null) continue;
    found.push({ ...gift, kind: "accepted_answer", at: answer.accepted_at });
  }
  const ours = firstOfEach(
    rows.filter(({ side }) => side === "company"),
    (answer) => String(answer.question_id),
  );
  for (const answer of ours) {
    const asked = answer.role === "member" && answer.erased_at === null ? answer.asker_id : null;
    if (asked === null && answer.account_id === null) continue;
    found.push({
      ...{ source: "answer", sourceId: answer.question_id, part: answer.id, kind: "reply" },
      ...{ personId: asked, accountId: answer.account_id, ideaId: answer.idea_id, itemId: null },
      at: answer.created_at,
    });
  }
  return found;
}
