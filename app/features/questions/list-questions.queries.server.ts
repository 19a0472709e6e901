import type { Viewer } from "~/features/people/viewer";
import { seenTags } from "~/features/tags/seen-tags.server";
import type { Tag } from "~/features/tags/tag";
import type { Db } from "~db/connect.server";
import { QUESTIONS_PER_PAGE } from "./question";
import { findWithWords } from "./question-words.server";
import { seenQuestions } from "./seen-questions.server";
import { listTagsOf, selectQuestions, toLine } from "./select-questions.server";
import type { QuestionLine, QuestionsBeside, QuestionView } from "./shown-question";

export interface QuestionsPlace {
  view: QuestionView;
  tagId: number | null;
  /** About this idea, and what was merged into it. */
  ideaId: number | null;
  /** What is searched for; "" for all. */
  words: string;
  /** Older than this one; from the newest on where it is null. */
  before: number | null;
  /** As many as a page shows, unless it says so. */
  most?: number;
}

export interface QuestionsPage {
  questions: QuestionLine[];
  /** The last one of this page, where older ones follow. */
  before: number | null;
}

/** A page of questions, newest first, in two queries. */
export async function listQuestions(
  db: Db,
  viewer: Viewer,
  { view, tagId, ideaId, words, before, most = QUESTIONS_PER_PAGE }: QuestionsPlace,
): Promise<QuestionsPage> {
  let query = within(selectQuestions(db, viewer), viewer, view);
  if (before !== null) query = query.where("question.id", "<", before);
  if (tagId !== null) {
    query = query.where("question.id", "in", (select) =>
      select.selectFrom("question_tag").select("question_id").where("tag_id", "=", tagId),
    );
  }
  if (ideaId !== null) query = query.where("question.idea_id", "in", withMerged(db, ideaId));
  for (const found of findWithWords(db, words)) query = query.where(found);
  const rows = await query
    .orderBy("question.id", "desc")
    .limit(most + 1)
    .execute();
  const shown = rows.slice(0, most);
  const tagsOf = await listTagsOf(
    db,
    viewer,
    shown.map(({ id }) => id),
  );
  return {
    questions: shown.map((row) => toLine(viewer, row, tagsOf(row.id))),
    before: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** An idea and those that were merged into it. */
function withMerged(db: Db, ideaId: number) {
  return db
    .selectFrom("idea")
    .select("id")
    .where("id", "=", ideaId)
    .unionAll(db.selectFrom("idea").select("id").where("merged_into_id", "=", ideaId));
}

type Query = ReturnType<typeof selectQuestions>;

function within(query: Query, viewer: Viewer, view: QuestionView): Query {
  if (view === "all") return query;
  if (view === "unanswered") return query.where("question.answer_count", "=", 0);
  if (view === "answered") return query.where("question.answer_count", ">", 0);
  if (view === "yours") return query.where("question.asker_id", "=", viewer.id);
  return query.where("question.id", "in", (select) =>
    select
      .selectFrom("question_request")
      .select("question_id")
      .where("person_id", "=", viewer.id)
      .where("state", "=", "waiting"),
  );
}

const SHOWN_BESIDE = 3;

const everywhere = { view: "all", tagId: null, ideaId: null, words: "", before: null } as const;

/** The newest few that hold what somebody searches for; none where they search for nothing. */
export async function findQuestions(
  db: Db,
  viewer: Viewer,
  words: string,
): Promise<QuestionsBeside> {
  if (findWithWords(db, words).length === 0) return { questions: [], more: false };
  return listBeside(db, viewer, { words });
}

/** The newest few about an idea, in two queries. */
export function listQuestionsAbout(
  db: Db,
  viewer: Viewer,
  ideaId: number,
): Promise<QuestionsBeside> {
  return listBeside(db, viewer, { ideaId });
}

async function listBeside(
  db: Db,
  viewer: Viewer,
  place: Partial<QuestionsPlace>,
): Promise<QuestionsBeside> {
  const few = { ...everywhere, ...place, most: SHOWN_BESIDE };
  const { questions, before } = await listQuestions(db, viewer, few);
  return { questions, more: before !== null };
}

/** How many questions that they may see wait for the viewer's answer. */
export async function countForYou(db: Db, viewer: Viewer): Promise<number> {
  const { count } = await db
    .selectFrom("question_request")
    .innerJoin("question", "question.id", "question_request.question_id")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("question_request.person_id", "=", viewer.id ?? 0)
    .where("question_request.state", "=", "waiting")
    .where(seenQuestions(viewer))
    .executeTakeFirstOrThrow();
  return count;
}

/** A tag that the viewer may see; undefined for none. */
export async function findSeenTag(db: Db, viewer: Viewer, id: number): Promise<Tag | undefined> {
  return db
    .selectFrom("tag")
    .select(["tag.id", "tag.name"])
    .where("tag.id", "=", id)
    .where(seenTags(viewer))
    .executeTakeFirst();
}
