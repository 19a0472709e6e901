import { removeComment } from "~/features/ideas/idea-counters.server";
import { unindexComment } from "~/features/ideas/index-idea.server";
import { recountAnswered } from "~/features/ideas/recount-answered.server";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import { blankIdeas } from "./blank-ideas.server";
import { blankQuestions, deleteAnswers, deleteQuestions } from "./blank-questions.server";
import { blankRegister, blankTalk } from "./blank-roadmap.server";
import { BATCH, type Erasing, type ErasureStep, untilNothingIsLeft } from "./erasing";

/** Counting an idea anew takes a while where it has many votes. */
const COMMENTS_AT_ONCE = 10;

/** What the person wrote as themselves is gone; what they wrote for the company is the company's. */
export const blankTexts: ErasureStep = async (erasing) => {
  if (!erasing.withTexts) return;
  await blankIdeas(erasing);
  const words = [blankReasons, blankOwnReasons, blankWorth];
  const suggestions = [deleteSuggestions, blankSuggestions];
  const questions = [deleteAnswers, deleteQuestions, blankQuestions];
  const steps = [
    blankComments,
    ...words,
    deleteStatements,
    ...suggestions,
    ...questions,
    blankTalk,
    blankRegister,
  ];
  for (const step of steps) {
    await untilNothingIsLeft(() => erasing.database.write((trx) => step(trx, erasing)));
  }
};

/** As a deleted comment: a marker keeps its place in the thread. */
async function blankComments(trx: Trx, { personId }: Erasing): Promise<number> {
  const rows = await trx
    .selectFrom("comment")
    .select(["id", "idea_id", "by_staff", "internal", "hidden_at", "created_at"])
    .where("author_id", "=", personId)
    .where("deleted_at", "is", null)
    .orderBy("idea_id")
    .limit(COMMENTS_AT_ONCE)
    .execute();
  const ideas = [...new Set(rows.map((row) => row.idea_id))].sort((left, right) => left - right);
  if (ideas.length === 0) return 0;
  const locked = trx.selectFrom("idea").select("id").where("id", "in", ideas).orderBy("id");
  await forUpdate(trx, locked).execute();
  for (const row of rows) {
    const gone = { body: "", body_html: "", stance: null, deleted_at: now() };
    const blanked = await trx
      .updateTable("comment")
      .set(gone)
      .where("id", "=", row.id)
      .where("deleted_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    // Another process erases the same person, and counted it already.
    if (!blanked) continue;
    await trx.deleteFrom("comment_revision").where("comment_id", "=", row.id).execute();
    await showPicturesIn(trx, { kind: "comment", id: row.id }, "");
    await unindexComment(trx, row.id);
    if (row.internal === 1 || row.hidden_at !== null) continue;
    const byStaff = row.by_staff === 1;
    await removeComment(trx, row.idea_id, { createdAt: row.created_at, byStaff });
    if (byStaff) await recountAnswered(trx, row.idea_id);
  }
  return rows.length;
}

/** The vote counts as before. */
const blankReasons = (trx: Trx, { personId }: Erasing) => blankReasonsIn(trx, "vote", personId);
const blankOwnReasons = (trx: Trx, { personId }: Erasing) =>
  blankReasonsIn(trx, "own_vote", personId);

async function blankReasonsIn(
  trx: Trx,
  table: "vote" | "own_vote",
  personId: number,
): Promise<number> {
  const rows = await trx
    .selectFrom(table)
    .select("idea_id")
    .where("person_id", "=", personId)
    .where("because", "<>", "")
    .limit(BATCH)
    .execute();
  const ids = rows.map((row) => row.idea_id);
  if (ids.length === 0) return 0;
  await trx
    .updateTable(table)
    .set({ because: "" })
    .where("person_id", "=", personId)
    .where("idea_id", "in", ids)
    .execute();
  return ids.length;
}

/** What was ticked counts as before. */
async function blankWorth(trx: Trx, { personId }: Erasing): Promise<number> {
  const gone = await trx
    .updateTable("worth_answer")
    .set({ word: "" })
    .where("person_id", "=", personId)
    .where("word", "<>", "")
    .returning("days")
    .execute();
  return gone.length;
}

async function deleteStatements(trx: Trx, { personId }: Erasing): Promise<number> {
  const some = trx.selectFrom("evidence").select("id").where("person_id", "=", personId);
  const gone = await trx
    .deleteFrom("evidence")
    .where("id", "in", some.limit(BATCH))
    .returning("id")
    .execute();
  return gone.length;
}

/** What became part of a plan is the plan's; of the suggestion that it was taken up stays. */
const TAKEN = ["accepted", "changed"] as const;

async function deleteSuggestions(trx: Trx, { personId }: Erasing): Promise<number> {
  const some = trx
    .selectFrom("suggested_edit")
    .select("id")
    .where("author_id", "=", personId)
    .where("state", "not in", TAKEN);
  const gone = await trx
    .deleteFrom("suggested_edit")
    .where("id", "in", some.limit(BATCH))
    .returning("id")
    .execute();
  return gone.length;
}

async function blankSuggestions(trx: Trx, { personId }: Erasing): Promise<number> {
  const some = trx
    .selectFrom("suggested_edit")
    .select("id")
    .where("author_id", "=", personId)
    .where((where) => where.or([where("body", "<>", ""), where("why", "<>", "")]));
  const blanked = await trx
    .updateTable("suggested_edit")
    .set({ body: "", why: "" })
    .where("id", "in", some.limit(BATCH))
    .returning("id")
    .execute();
  return blanked.length;
}
