import { changeIdeaCount } from "~/features/boards/count-ideas.server";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { MINUTE } from "~/platform/clock";
import { excerpt } from "~/platform/excerpt";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow } from "~db/schema";
import { RANDOM_KEYS } from "./idea";
import { reviewAt } from "./reply-clock.server";
import { FIRST_STATUS, type Status } from "./status";
import { getStatusByKey } from "./statuses.queries.server";
import { daysSinceEpoch } from "./trend";

const SENT_TWICE_WITHIN = 10 * MINUTE;

export interface NewIdea {
  title: string;
  body: string;
  /** The body, rendered before the transaction began. */
  bodyHtml: string;
  language: string;
  boardId: number;
  authorId: number;
  createdAt: number;
  /** When its first answer is due; not at all for an idea of the company's own. */
  clock?: Pick<NewRow<"idea">, "reply_due_at" | "newcomer">;
  /** Whether it waits for approval: only its author, product and admin see it until then. */
  waits?: boolean;
}

/** A new idea in the status New, counted on its board unless it waits, with nobody's vote yet. */
export async function insertIdea(trx: Trx, idea: NewIdea): Promise<{ id: number; status: Status }> {
  const status = await getStatusByKey(trx, FIRST_STATUS);
  const { review_days } = await trx
    .selectFrom("status")
    .select("review_days")
    .where("id", "=", status.id)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto("idea")
    .values({
      title: idea.title,
      body: idea.body,
      body_html: idea.bodyHtml,
      excerpt: excerpt(idea.body),
      language: idea.language,
      board_id: idea.boardId,
      status_id: status.id,
      status_group: status.group,
      author_id: idea.authorId,
      trend: daysSinceEpoch(idea.createdAt) / 7,
      random_key: Math.floor(Math.random() * RANDOM_KEYS),
      review_at: reviewAt({ status_group: status.group, review_days }, idea.createdAt),
      ...idea.clock,
      ...(idea.waits ? waiting(idea.createdAt) : {}),
      created_at: idea.createdAt,
      updated_at: idea.createdAt,
      active_at: idea.createdAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await showPicturesIn(trx, { kind: "idea", id }, idea.body);
  if (!idea.waits) await changeIdeaCount(trx, idea.boardId, 1);
  return { id, status };
}

function waiting(since: number) {
  return { waiting_since: since, hidden_at: since, listed: 0 as const };
}

/**
 * The idea that this author posted with the same words on the same board a moment ago: a form that
 * is sent twice is one idea. Posts of one author wait for each other.
 */
export async function findSameIdea(trx: Trx, idea: NewIdea): Promise<number | undefined> {
  const author = trx.selectFrom("person").select("id").where("id", "=", idea.authorId);
  await forUpdate(trx, author).execute();
  const row = await trx
    .selectFrom("idea")
    .select("id")
    .where("author_id", "=", idea.authorId)
    .where("created_at", ">", idea.createdAt - SENT_TWICE_WITHIN)
    .where("board_id", "=", idea.boardId)
    .where("title", "=", idea.title)
    .where("body", "=", idea.body)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return row?.id;
}
