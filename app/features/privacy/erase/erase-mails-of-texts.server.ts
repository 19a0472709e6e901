import { setImmediate as nextTurn } from "node:timers/promises";
import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Database, Db, Trx } from "~db/connect.server";
import type { Schema } from "~db/schema";
import type { Erasing, ErasureStep } from "./erasing";

/** How many mails are looked through at once. */
const STRIDE = 200;

interface ToldMail {
  id: number;
  mail_key: string;
  idea_id: number | null;
  state: "queued" | "sent" | "dead";
}

/**
 * Where the texts go, so do the mails that quote them: what waits is not sent (the inbox still tells
 * of it), what went out is emptied.
 */
export const eraseMailsOfTexts: ErasureStep = async (erasing) => {
  if (!erasing.withTexts) return;
  for (let after = 0; ; ) {
    await nextTurn();
    const mails = await listMails(erasing.database.read, after);
    const last = mails.at(-1);
    if (!last) return;
    await emptyMails(erasing.database, await thoseThatQuote(erasing, mails));
    after = last.id;
  }
};

function listMails(db: Db, after: number): Promise<ToldMail[]> {
  return db
    .selectFrom("mail")
    .select(["id", "mail_key", "idea_id", "state"])
    .where("id", ">", after)
    .where("body_text", "<>", "")
    .orderBy("id")
    .limit(STRIDE)
    .execute();
}

/** Mails of what the person did, and about their ideas and questions, whose titles they bear. */
async function thoseThatQuote(
  { database, personId }: Erasing,
  mails: readonly ToldMail[],
): Promise<ToldMail[]> {
  const acts = await database.read
    .selectFrom("activity")
    .select("id")
    .where("id", "in", mails.map(activityOf))
    .where((where) => where.or([where("actor_id", "=", personId), isAboutQuestionOf(personId)]))
    .execute();
  const ideas = await database.read
    .selectFrom("idea")
    .select("id")
    .where("id", "in", [0, ...mails.flatMap((mail) => mail.idea_id ?? [])])
    .where("author_id", "=", personId)
    .execute();
  const theirs = { acts: new Set(acts.map(idOf)), ideas: new Set(ideas.map(idOf)) };
  return mails.filter(
    (mail) => theirs.acts.has(activityOf(mail)) || theirs.ideas.has(mail.idea_id ?? 0),
  );
}

/** Whether an act is on a question of theirs or one of its answers, or on an answer of theirs. */
function isAboutQuestionOf(personId: number): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "activity">();
  const questions = where
    .selectFrom("question")
    .select("question.id")
    .where("question.asker_id", "=", personId);
  const answers = where
    .selectFrom("answer")
    .select("answer.id")
    .where((answer) =>
      answer.or([
        answer("answer.author_id", "=", personId),
        answer("answer.question_id", "in", questions),
      ]),
    );
  return where.or([
    where.and([
      where("activity.subject_kind", "=", "question"),
      where("activity.subject_id", "in", questions),
    ]),
    where.and([
      where("activity.subject_kind", "=", "answer"),
      where("activity.subject_id", "in", answers),
    ]),
  ]);
}

/** The number of the activity row that a mail tells of; 0 where it tells of none. */
function activityOf({ mail_key: key }: ToldMail): number {
  return Number(/^activity:(\d+):/.exec(key)?.[1] ?? 0);
}

const idOf = ({ id }: { id: number }) => id;

async function emptyMails(database: Database, mails: readonly ToldMail[]): Promise<void> {
  if (mails.length === 0) return;
  const waiting = mails.filter((mail) => mail.state === "queued").map(idOf);
  const told = mails.filter((mail) => mail.state !== "queued").map(idOf);
  await database.write(async (trx) => {
    if (waiting.length > 0) await deleteWaiting(trx, waiting);
    if (told.length === 0) return;
    const empty = { subject: "", body_text: "", body_html: "" };
    await trx.updateTable("mail").set(empty).where("id", "in", told).execute();
  });
}

async function deleteWaiting(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom("mail").where("id", "in", ids).execute();
  const keys = ids.map((id) => `mail:${id}`);
  await trx.deleteFrom("job").where("job_key", "in", keys).execute();
}
