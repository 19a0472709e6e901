import { textsOf } from "~/i18n/texts.server";
import { createFormat } from "~/i18n/use-format";
import { now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import type { MergeValues } from "./merge-fields";

/** What an idea gives to merge fields, in whatever language they are filled in. */
export interface MergeSource {
  title: string;
  board: string;
  /** The first of the author's names; null for who withdrew or was erased. */
  firstName: string | null;
  /** That of the author's pages, else of the idea. */
  language: string;
  /** Null without a reply clock, once the idea is answered, and when the day is over. */
  answerDueAt: number | null;
  nextReviewAt: number | null;
}

/** The caller has made sure that the viewer may see the idea. */
export async function readMergeSource(db: Db, ideaId: number): Promise<MergeSource> {
  const row = await db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .innerJoin("person", "person.id", "idea.author_id")
    .select(["idea.title", "idea.language as idea_language", "idea.withdrawn_at"])
    .select(["idea.reply_due_at", "idea.first_answered_at", "idea.review_at"])
    .select(["board.name as board", "person.name", "person.language"])
    .where("idea.id", "=", ideaId)
    .executeTakeFirstOrThrow();
  const known = row.withdrawn_at === null && row.name !== "";
  return {
    title: row.title,
    board: row.board,
    firstName: known ? firstNameOf(row.name) : null,
    language: (known && row.language) || row.idea_language,
    answerDueAt:
      isAhead(row.reply_due_at) && row.first_answered_at === null ? row.reply_due_at : null,
    nextReviewAt: row.review_at,
  };
}

/** The values in the language of the words around them; who is not named is everyone. */
export function mergeValues(source: MergeSource, language: string, timeZone: string): MergeValues {
  const { day } = createFormat({ language, timeZone, renderedAt: now() });
  const date = (at: number | null) => (at === null ? null : day(at));
  return {
    first_name: source.firstName ?? textsOf(language).getFixedT(null, "answering")("fill.everyone"),
    title: source.title,
    board: source.board,
    today: day(now()),
    answer_due: date(source.answerDueAt),
    next_review: date(source.nextReviewAt),
  };
}

/** Nobody is promised an answer for a day that is over. */
function isAhead(at: number | null): boolean {
  return at !== null && at >= now();
}

function firstNameOf(name: string): string {
  return name.trim().split(/\s+/, 1)[0] ?? name;
}
