import { accountName } from "~/features/accounts/account-name.server";
import { shownName } from "~/features/people/unnamed";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import { seenTags } from "~/features/tags/seen-tags.server";
import type { Tag } from "~/features/tags/tag";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import { type Asker, type AskerLabel, sizeBand, toldKind } from "./asker";
import { questionPath } from "./question";
import { canReadAsker } from "./question.policy";
import { stateOf } from "./question-rows.server";
import { seenQuestions } from "./seen-questions.server";
import type { QuestionLine } from "./shown-question";

const EXCERPT = 220;

/** The questions that there are for a viewer, with what a list shows of them. */
export function selectQuestions(db: Db, viewer: Viewer) {
  return db
    .selectFrom("question")
    .innerJoin("board", "board.id", "question.board_id")
    .leftJoin("person as asker", "asker.id", "question.asker_id")
    .leftJoin("account", "account.id", "question.account_id")
    .selectAll("question")
    .select(["board.slug as board_slug", "board.name as board_name"])
    .select(["asker.name as asker_name", "asker.handle as asker_handle"])
    .select(["asker.picture as asker_picture", "asker.role as asker_role"])
    .select(["account.kind as account_kind", "account.industry", "account.size"])
    .select(accountName(viewer).as("account_name"))
    .where(seenQuestions(viewer));
}

export type SelectedQuestion = Awaited<
  ReturnType<ReturnType<typeof selectQuestions>["execute"]>
>[number];

/** What a list shows of a question; what the reader is not told of the asker never leaves the server. */
export function toLine(viewer: Viewer, row: SelectedQuestion, tags: Tag[]): QuestionLine {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    path: questionPath(row),
    excerpt: excerpt(row.body, EXCERPT),
    asker: askerOf(viewer, row),
    board: { slug: row.board_slug, name: row.board_name },
    tags,
    createdAt: row.created_at,
    answerCount: row.answer_count,
    accepted: row.accepted_answer_id !== null,
    hidden: row.hidden_at !== null,
  };
}

function askerOf(viewer: Viewer, row: SelectedQuestion): Asker {
  const state = stateOf(row, row.asker_role);
  const ofCompany = row.asker_role !== null && isStaff({ role: row.asker_role });
  // Who asks for the company itself has nothing to hide.
  const told = canReadAsker(viewer, state) || (ofCompany && !state.forCustomer);
  const name = shownName(row.asker_name ?? "");
  return {
    label: labelOf(row),
    person:
      told && name
        ? { name, handle: row.asker_handle ?? "", portrait: portraitPath(row.asker_picture) }
        : null,
    account: told ? row.account_name : null,
    named: state.named,
    own: viewer.id !== null && viewer.id === row.asker_id,
    byCompany: ofCompany,
  };
}

function labelOf(row: SelectedQuestion): AskerLabel {
  return {
    kind: row.account_kind && toldKind(row.account_kind),
    industry: row.industry ?? "",
    size: row.size ? sizeBand(row.size) : null,
  };
}

/** The tags of questions that the viewer may see, by question, in one query. */
export async function listTagsOf(
  db: Db,
  viewer: Viewer,
  questionIds: readonly number[],
): Promise<(questionId: number) => Tag[]> {
  if (questionIds.length === 0) return () => [];
  const rows = await db
    .selectFrom("question_tag")
    .innerJoin("tag", "tag.id", "question_tag.tag_id")
    .select(["question_tag.question_id", "tag.id", "tag.name"])
    .where("question_tag.question_id", "in", [...questionIds])
    .where(seenTags(viewer))
    .orderBy("tag.name_folded")
    .execute();
  return (questionId) =>
    rows.filter((row) => row.question_id === questionId).map(({ id, name }) => ({ id, name }));
}
