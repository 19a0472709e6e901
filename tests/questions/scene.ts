import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { type AskInput, askQuestion } from "~/features/questions/ask-question.server";
import { postAnswer } from "~/features/questions/post-answer.server";
import { foldName } from "~/platform/fold-name";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makePerson } from "../support/community";

let made = 0;

/** A company with one person of it. */
export async function makeMemberOf(
  database: Database,
  values: Partial<NewRow<"account">> = {},
): Promise<SignedInViewer & { accountId: number }> {
  const name = values.name ?? `Company ${++made}`;
  const { id } = await database.write((trx) =>
    trx
      .insertInto("account")
      .values({ name, name_folded: foldName(name), kind: "customer", created_at: 1, ...values })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const person = await makePerson(database, "member", { account_id: id });
  return { ...person, accountId: id };
}

export function asking(boardId: number, title: string, more: Partial<AskInput> = {}): AskInput {
  return {
    ...{ title, body: "", bodyHtml: "", boardId, ideaId: null, tagIds: [] },
    ...{ named: false, accountId: null },
    ...more,
  };
}

/** A question that somebody asked on a public board, and who asked it. */
export async function makeQuestion(
  database: Database,
  title = `How do others do it, ${++made}?`,
  more: Partial<AskInput> = {},
) {
  const board = await makeBoard(database);
  const asker = await makeMemberOf(database);
  const id = await database.write((trx) => askQuestion(trx, asker, asking(board.id, title, more)));
  return { id, asker, board };
}

/** Answers it with these words. */
export function answer(database: Database, viewer: Viewer, questionId: number, body: string) {
  const words = { body, bodyHtml: `<p>${body}</p>` };
  return database.write((trx) => postAnswer(trx, viewer, questionId, words));
}
