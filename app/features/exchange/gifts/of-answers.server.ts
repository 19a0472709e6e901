import type { Db } from "~db/connect.server";
import type { AnswerSide, Role } from "~db/schema";
import { readMemberships } from "../memberships.server";
import { firstOfEach, type Gift } from "../source";

/** Answers of peers to questions of other accounts, that they were what the asker needed, and what the asker got. */
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
  return [...found, ...given(rows, found)];
}

/** The company's first answer to a question, and that it found a peer who knew: both are given to who asked. */
function given(rows: readonly AnswerRow[], ofPeers: readonly Gift[]): Gift[] {
  const helping = new Set(ofPeers.map(({ part }) => part));
  // Who asks for a customer and answers by themselves gave nothing that was not there.
  const ours = rows.filter((row) => row.side === "company" && row.author_id !== row.asker_id);
  const theirs = rows.filter(({ id }) => helping.has(id));
  const toAsker = (kind: Gift["kind"], answers: readonly AnswerRow[]) =>
    firstOfEach(answers, (answer) => String(answer.question_id)).flatMap((answer): Gift[] => {
      const asked = answer.role === "member" && answer.erased_at === null ? answer.asker_id : null;
      if (asked === null && answer.account_id === null) return [];
      const gift = { source: "answer" as const, sourceId: answer.question_id, part: answer.id };
      const whom = { personId: asked, accountId: answer.account_id };
      const place = { ideaId: answer.idea_id, itemId: null, at: answer.created_at };
      return [{ ...gift, kind, ...whom, ...place }];
    });
  return [...toAsker("reply", ours), ...toAsker("peer_answer", theirs)];
}

interface AnswerRow {
  id: number;
  question_id: number;
  author_id: number;
  side: AnswerSide;
  created_at: number;
  asker_id: number | null;
  account_id: number | null;
  idea_id: number | null;
  role: Role | null;
  erased_at: number | null;
}
