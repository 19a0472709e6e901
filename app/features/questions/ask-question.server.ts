import { findBoardById } from "~/features/boards/boards.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { limitLinks } from "~/features/writing/limit-links.server";
import { MINUTE, now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { giveQuestionTags } from "./give-question-tags.server";
import { canAsk, canAskForCustomer, canAskOn, canNameAsker } from "./question.policy";
import { stateOf } from "./question-rows.server";
import { indexQuestion } from "./question-words.server";
import { recordQuestion } from "./record-question.server";

const SENT_TWICE_WITHIN = 10 * MINUTE;

export interface AskInput {
  title: string;
  /** Markdown; may be empty. */
  body: string;
  /** The body, rendered before the transaction began. */
  bodyHtml: string;
  boardId: number;
  /** What it is about. */
  ideaId: number | null;
  tagIds: readonly number[];
  /** Whether the asker agrees to be named. */
  named: boolean;
  /** In whose name, where the company asks. */
  accountId: number | null;
}

/**
 * Asks those who do the same work. Sent twice it is one; who is asked first is found by a job.
 * @returns the question's number.
 */
export async function askQuestion(trx: Trx, viewer: Viewer, input: AskInput): Promise<number> {
  allow(viewer, canAsk(viewer));
  requireSignedIn(viewer);
  if (input.accountId !== null) allow(viewer, canAskForCustomer(viewer));
  const board = await getOpenBoard(trx, viewer, input.boardId);
  await limitLinks(trx, viewer, input.bodyHtml);
  const same = await trx
    .selectFrom("question")
    .select("id")
    .where("asker_id", "=", viewer.id)
    .where("title", "=", input.title)
    .where("body", "=", input.body)
    .where("created_at", ">", now() - SENT_TWICE_WITHIN)
    .executeTakeFirst();
  if (same) return same.id;
  const question = await trx
    .insertInto("question")
    .values({
      asker_id: viewer.id,
      account_id: input.accountId ?? viewer.accountId,
      board_id: board.id,
      idea_id: await findIdea(trx, viewer, input),
      ...{ title: input.title, body: input.body, body_html: input.bodyHtml },
      language: viewer.language,
      created_at: now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const nameable = canNameAsker(viewer, stateOf(question, viewer.role));
  if (input.named && nameable) {
    await trx
      .updateTable("question")
      .set({ named_at: now() })
      .where("id", "=", question.id)
      .execute();
  }
  await giveQuestionTags(trx, viewer, question.id, input.tagIds);
  await indexQuestion(trx, question.id);
  await recordQuestion(trx, viewer, "question.asked", question);
  return question.id;
}

/** A board may be closed while somebody writes; refused at the field, so that no text is lost. */
async function getOpenBoard(trx: Trx, viewer: Viewer, boardId: number) {
  const board = await findBoardById(trx, viewer, boardId);
  if (!board) throw new Invalid({ boardId: ["shared:errors.choice"] });
  if (!canAskOn(viewer, board)) throw new Invalid({ boardId: ["questions:errors.board"] });
  return board;
}

/** An idea of the same board; what is asked about it is not told to more people than it. */
async function findIdea(trx: Trx, viewer: Viewer, { ideaId, boardId }: AskInput) {
  if (ideaId === null) return null;
  const idea = await trx
    .selectFrom("idea")
    .select("idea.id")
    .where("idea.id", "=", ideaId)
    .where("idea.board_id", "=", boardId)
    .where(visibleTo(viewer))
    .executeTakeFirst();
  return idea?.id ?? null;
}
