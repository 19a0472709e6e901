import { systemViewer } from "~/features/people/viewer";
import { excerpt } from "~/platform/excerpt";
import { renderMarkdown } from "~/platform/markdown.server";
import type { Database, Db, Trx } from "~db/connect.server";
import { QUESTION_TITLE_MAX, QUESTION_TITLE_MIN } from "./question";
import { indexQuestion } from "./question-words.server";
import { recordQuestion } from "./record-question.server";

/**
 * What a prospect asked on a trail is asked of those who know as well, under the name of nobody. Running
 * twice asks once.
 */
export async function askPeers(database: Database, activityId: number): Promise<void> {
  const asked = await findAsked(database.read, activityId);
  const place = asked && (await findPlace(database.read, asked.idea_id));
  if (!asked || !place) return;
  const { title, body } = wordsOf(asked.body);
  const bodyHtml = await renderMarkdown(body);
  await database.write(async (trx) => {
    const question = await trx
      .insertInto("question")
      .values({
        ...{ asker_id: null, account_id: asked.account_id, trail_question_id: asked.id },
        ...{ board_id: place.boardId, idea_id: place.ideaId },
        ...{ title, body, body_html: bodyHtml, language: asked.language },
        created_at: asked.created_at,
      })
      .onConflict((known) => known.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!question) return;
    await giveTagsOfIdea(trx, question.id, place.ideaId);
    await indexQuestion(trx, question.id);
    const nobody = systemViewer(asked.language);
    await recordQuestion(trx, nobody, "question.asked", question);
  });
}

async function findAsked(db: Db, activityId: number) {
  const activity = await db
    .selectFrom("activity")
    .select("details")
    .where("id", "=", activityId)
    .where("verb", "=", "trail.asked")
    .executeTakeFirst();
  if (!activity) return undefined;
  const { question } = JSON.parse(activity.details) as { question?: number };
  return db
    .selectFrom("trail_question as asked")
    .innerJoin("trail", "trail.id", "asked.trail_id")
    .leftJoin("trail_stop as stop", "stop.id", "asked.stop_id")
    .select(["asked.id", "asked.body", "asked.created_at"])
    .select(["trail.account_id", "trail.language", "stop.idea_id"])
    .where("asked.id", "=", question ?? 0)
    .executeTakeFirst();
}

/**
 * Where it is asked: on the board of the idea at which it was asked, where that is for everybody; else
 * on the first such board. Nowhere in a community that has none.
 */
async function findPlace(db: Db, ideaId: number | null) {
  const boards = db
    .selectFrom("board")
    .select("board.id as boardId")
    .where("board.access", "=", "public")
    .where("board.retired_at", "is", null);
  const ofIdea =
    ideaId === null
      ? undefined
      : await boards
          .innerJoin("idea", "idea.board_id", "board.id")
          .where("idea.id", "=", ideaId)
          .where("idea.hidden_at", "is", null)
          .executeTakeFirst();
  if (ofIdea) return { ...ofIdea, ideaId };
  const first = await boards.orderBy("board.position").orderBy("board.id").executeTakeFirst();
  return first && { ...first, ideaId: null };
}

/** It seems to be about what the idea is about; the team can change that. */
async function giveTagsOfIdea(trx: Trx, questionId: number, ideaId: number | null) {
  if (ideaId === null) return;
  const rows = await trx
    .selectFrom("idea_tag")
    .innerJoin("tag", "tag.id", "idea_tag.tag_id")
    .leftJoin("tag_group", "tag_group.id", "tag.group_id")
    .select("idea_tag.tag_id")
    .where("idea_tag.idea_id", "=", ideaId)
    .where((where) =>
      where.or([where("tag_group.id", "is", null), where("tag_group.access", "<>", "staff_only")]),
    )
    .execute();
  if (rows.length === 0) return;
  const tags = rows.map(({ tag_id }) => ({ question_id: questionId, tag_id }));
  await trx.insertInto("question_tag").values(tags).execute();
}

/**
 * The first sentence that says something is the title, the rest the body; where the title holds not all
 * of it, everything is the body.
 */
export function wordsOf(text: string): { title: string; body: string } {
  const whole = text.trim();
  const ends = [...whole.matchAll(/(?<=[.?!…])\s+|\n+/g)].map(({ index }) => index);
  const end = ends.find((at) => at >= QUESTION_TITLE_MIN) ?? whole.length;
  const first = whole.slice(0, end).replace(/\s+/g, " ");
  if (first.length <= QUESTION_TITLE_MAX) return { title: first, body: whole.slice(end).trim() };
  return { title: excerpt(first, QUESTION_TITLE_MAX), body: whole };
}
