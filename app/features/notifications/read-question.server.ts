import { isStaff } from "~/features/people/viewer";
import { listLetIn } from "~/features/segments/open-boards.queries.server";
import type { Db } from "~db/connect.server";
import type { BoardAccess, Role, Row } from "~db/schema";
import { mailKeyOf } from "./folded-mail.queries.server";
import type { Audience, HappeningQuestion } from "./happening";
import type { Reading } from "./reading";
import type { Relation } from "./who-is-told";

/** Who is asked a question hears of it, as long as nobody answered or passed it for them. */
export async function readRequest(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const { request } = JSON.parse(activity.details);
  const row = await db
    .selectFrom("question_request")
    .select(["person_id", "cause"])
    .where("id", "=", Number(request))
    .where("state", "=", "waiting")
    .executeTakeFirst();
  const found = row && (await findQuestion(db, activity.subject_id));
  if (!found || !(await mayRead(db, found, row.person_id))) return null;
  return {
    kinds: [row.cause === "employee" ? "question_escalated" : "question_asked"],
    staffOnly: false,
    question: toldOf(found, null),
    words: found.body || found.title,
    audience: only("asked", row.person_id),
  };
}

/**
 * An answer is told to who asked. What a prospect asked on a trail is answered to them by a mail of its
 * own, and to the trail's owner here.
 */
export async function readAnswerPosted(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const answer = await findAnswer(db, activity.subject_id);
  const found = answer && (await findQuestion(db, answer.question_id));
  if (!found) return null;
  const question = toldOf(found, answer.id);
  const about = { staffOnly: false, question, words: answer.body };
  if (found.asker_id === null) {
    const ownerId = await findTrailOwner(db, found.trail_question_id);
    if (ownerId === null) return null;
    return { ...about, kinds: ["trail_answered"], audience: only("owner", ownerId) };
  }
  if (!(await mayRead(db, found, found.asker_id))) return null;
  return { ...about, kinds: ["question_answered"], audience: only("asker", found.asker_id) };
}

/** That an answer helped is told to who wrote it, as long as it is so; once, and never by whom. */
export async function readAnswerAccepted(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const { author } = JSON.parse(activity.details) as { author?: number };
  if (await wasToldBefore(db, activity, author ?? 0)) return null;
  return readToAnswerer(db, activity, "answer_accepted");
}

/** As {@link readAnswerAccepted}: the thanks of who asked must not tell who they are. */
export async function readThanks(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const given = await db
    .selectFrom("answer_thanks")
    .select("answer_id")
    .where("answer_id", "=", activity.subject_id)
    .where("person_id", "=", activity.actor_id ?? 0)
    .executeTakeFirst();
  return given ? readToAnswerer(db, activity, "answer_thanked") : null;
}

/** Whether an earlier act that was the same is in the person's inbox, or went to them by mail. */
async function wasToldBefore(
  db: Db,
  { id, verb, subject_kind, subject_id }: Row<"activity">,
  personId: number,
): Promise<boolean> {
  const earlier = await db
    .selectFrom("activity")
    .select("id")
    .where("subject_kind", "=", subject_kind)
    .where("subject_id", "=", subject_id)
    .where("verb", "=", verb)
    .where("id", "<", id)
    .execute();
  if (earlier.length === 0) return false;
  const ids = earlier.map((activity) => activity.id);
  const entry = await db
    .selectFrom("notification")
    .select("id")
    .where("person_id", "=", personId)
    .where("activity_id", "in", ids)
    .executeTakeFirst();
  if (entry) return true;
  const keys = ids.map((activityId) => mailKeyOf(activityId, personId));
  const mail = await db
    .selectFrom("mail")
    .select("id")
    .where("mail_key", "in", keys)
    .executeTakeFirst();
  return mail !== undefined;
}

async function readToAnswerer(
  db: Db,
  activity: Row<"activity">,
  kind: "answer_accepted" | "answer_thanked",
): Promise<Reading | null> {
  const answer = await findAnswer(db, activity.subject_id);
  const found = answer && (await findQuestion(db, answer.question_id));
  if (!found || !(await mayRead(db, found, answer.author_id))) return null;
  if (kind === "answer_accepted" && found.accepted_answer_id !== answer.id) return null;
  return {
    kinds: [kind],
    staffOnly: false,
    actor: { id: activity.actor_id, name: null, staff: false },
    question: toldOf(found, answer.id),
    audience: only("answerer", answer.author_id),
  };
}

/** What is hidden is told to who wrote it, with the reason, as long as it is so. */
export async function readHiddenQuestion(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const question = await selectQuestion(db, activity.subject_id);
  if (!question || question.hidden_at === null || question.asker_id === null) return null;
  return {
    kinds: ["question_hidden"],
    staffOnly: false,
    question: toldOf(question, null),
    words: question.hidden_reason ?? "",
    audience: only("asker", question.asker_id),
  };
}

/** As {@link readHiddenQuestion}, of an answer. */
export async function readHiddenAnswer(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const answer = await db
    .selectFrom("answer")
    .select(["id", "author_id", "question_id", "hidden_reason"])
    .where("id", "=", activity.subject_id)
    .where("hidden_at", "is not", null)
    .executeTakeFirst();
  const found = answer && (await findQuestion(db, answer.question_id));
  if (!found) return null;
  return {
    kinds: ["answer_hidden"],
    staffOnly: false,
    question: toldOf(found, answer.id),
    words: answer.hidden_reason ?? "",
    audience: only("answerer", answer.author_id),
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof selectQuestion>>>;

function selectQuestion(db: Db, id: number) {
  return db
    .selectFrom("question")
    .innerJoin("board", "board.id", "question.board_id")
    .select(["question.id", "question.title", "question.body", "question.asker_id"])
    .select(["question.trail_question_id", "question.accepted_answer_id", "question.board_id"])
    .select(["question.hidden_at", "question.hidden_reason", "board.access"])
    .where("question.id", "=", id)
    .executeTakeFirst();
}

/** Undefined where it is gone or hidden. */
async function findQuestion(db: Db, id: number): Promise<Found | undefined> {
  const question = await selectQuestion(db, id);
  return question?.hidden_at === null ? question : undefined;
}

function findAnswer(db: Db, id: number) {
  return db
    .selectFrom("answer")
    .select(["id", "author_id", "question_id", "body"])
    .where("id", "=", id)
    .where("hidden_at", "is", null)
    .executeTakeFirst();
}

async function findTrailOwner(db: Db, trailQuestionId: number | null): Promise<number | null> {
  const trail = await db
    .selectFrom("trail_question")
    .innerJoin("trail", "trail.id", "trail_question.trail_id")
    .select("trail.owner_id")
    .where("trail_question.id", "=", trailQuestionId ?? 0)
    .executeTakeFirst();
  return trail?.owner_id ?? null;
}

/** Whether somebody reads a question that is not hidden, as its board stands now. */
async function mayRead(
  db: Db,
  question: { asker_id: number | null; board_id: number; access: BoardAccess },
  personId: number,
): Promise<boolean> {
  const person = await db
    .selectFrom("person")
    .select("role")
    .where("id", "=", personId)
    .executeTakeFirst();
  if (!person) return false;
  return (
    isOpenTo(question, personId, person.role) ||
    (question.access === "segments" &&
      (await listLetIn(db, question.board_id, [personId])).includes(personId))
  );
}

function isOpenTo(
  { asker_id, access }: { asker_id: number | null; access: BoardAccess },
  personId: number,
  role: Role,
): boolean {
  if (isStaff({ role }) || access === "public" || access === "members") return true;
  return access === "one_way" && asker_id === personId;
}

function toldOf({ id, title }: Found, answerId: number | null): HappeningQuestion {
  return { id, title, answerId };
}

function only(relation: Relation, personId: number): Audience {
  return {
    named: [{ personId, relation, ideaId: null }],
    ...{ ideaIds: [], boardId: null, itemId: null },
  };
}
