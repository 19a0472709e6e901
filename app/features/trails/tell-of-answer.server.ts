import type { Database } from "~db/connect.server";
import { enqueueTrailMail } from "./leave-contact.server";

/** What was answered by a customer to a question of a trail goes to the address that was left for it. */
export async function tellOfAnswer(database: Database, activityId: number): Promise<void> {
  const asked = await database.read
    .selectFrom("activity")
    .innerJoin("answer", "answer.id", "activity.subject_id")
    .innerJoin("question", "question.id", "answer.question_id")
    .innerJoin("trail_question", "trail_question.id", "question.trail_question_id")
    .select("trail_question.contact_id")
    .where("activity.id", "=", activityId)
    .where("activity.verb", "=", "answer.posted")
    .executeTakeFirst();
  const contactId = asked?.contact_id ?? null;
  if (contactId === null) return;
  await database.write((trx) => enqueueTrailMail(trx, { kind: "answers", contactId }));
}
