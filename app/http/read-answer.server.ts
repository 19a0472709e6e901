import type { Viewer } from "~/features/people/viewer";
import { getAnswer, getOwnAnswer, getQuestion } from "~/features/questions/question-rows.server";
import type { Db } from "~db/connect.server";
import { numberParam } from "./load.server";

/** The answer that an address names, with its question. @throws NotFound */
export async function readAnswer(
  db: Db,
  viewer: Viewer,
  params: Record<string, string | undefined>,
) {
  const question = await getQuestion(db, viewer, numberParam(params["question"]));
  const ids = { questionId: question.row.id, answerId: numberParam(params["answer"]) };
  return { question, answer: await getAnswer(db, viewer, ids), ids };
}

/** As {@link readAnswer}, also where the question is not there any more for who answered it. @throws NotFound */
export async function readOwnAnswer(
  db: Db,
  viewer: Viewer,
  params: Record<string, string | undefined>,
) {
  const questionId = numberParam(params["question"]);
  const ids = { questionId, answerId: numberParam(params["answer"]) };
  return { ...(await getOwnAnswer(db, viewer, ids)), ids };
}
