import { accountName } from "~/features/accounts/account-name.server";
import { ideaPath } from "~/features/ideas/idea";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { ANSWERS_MOST, type QuestionState } from "./question";
import {
  canAcceptAnswer,
  canAnswer,
  canDeleteAnswer,
  canEditAnswer,
  canEditQuestion,
  canHideAnswer,
  canHideQuestion,
  canNameAsker,
  canReadAnswer,
  canTagQuestion,
  canThank,
} from "./question.policy";
import { answerStateOf, stateOf } from "./question-rows.server";
import { listTagsOf, selectQuestions, toLine } from "./select-questions.server";
import type { QuestionPageData, ShownAnswer } from "./shown-question";

/** A question with its answers, the accepted one first, in four queries. @throws NotFound */
export async function loadQuestion(db: Db, viewer: Viewer, id: number): Promise<QuestionPageData> {
  const row = await selectQuestions(db, viewer).where("question.id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  const state = stateOf(row, row.asker_role);
  const tagsOf = await listTagsOf(db, viewer, [id]);
  return {
    ...toLine(viewer, row, tagsOf(id)),
    bodyHtml: row.body_html,
    edited: row.edited_at !== null,
    hiddenReason: row.hidden_reason,
    idea: row.idea_id === null ? null : await findIdea(db, viewer, row.idea_id),
    answers: await listAnswers(db, viewer, state),
    onTrail: state.onTrail,
    can: {
      answer: viewer.id === null ? !state.hidden : canAnswer(viewer, state),
      edit: canEditQuestion(viewer, state),
      tag: canTagQuestion(viewer, state),
      name: canNameAsker(viewer, state),
      hide: canHideQuestion(viewer),
    },
  };
}

async function findIdea(db: Db, viewer: Viewer, ideaId: number) {
  const idea = await db
    .selectFrom("idea")
    .select(["idea.id", "idea.title", "idea.language"])
    .where("idea.id", "=", ideaId)
    .where(visibleTo(viewer))
    .executeTakeFirst();
  return idea ? { title: idea.title, language: idea.language, path: ideaPath(idea) } : null;
}

async function listAnswers(
  db: Db,
  viewer: Viewer,
  question: QuestionState,
): Promise<ShownAnswer[]> {
  const rows = await selectAnswers(db, viewer)
    .where("answer.question_id", "=", question.id)
    .orderBy("answer.id")
    .limit(ANSWERS_MOST)
    .execute();
  const shown = rows
    .filter((row) => canReadAnswer(viewer, answerStateOf(row)))
    .map((row) => toAnswer(viewer, row, question));
  return [...shown.filter(({ accepted }) => accepted), ...shown.filter((each) => !each.accepted)];
}

function selectAnswers(db: Db, viewer: Viewer) {
  return db
    .selectFrom("answer")
    .innerJoin("person as author", "author.id", "answer.author_id")
    .leftJoin("account", "account.id", "author.account_id")
    .leftJoin("answer_thanks as thanks", (join) =>
      join.onRef("thanks.answer_id", "=", "answer.id").on("thanks.person_id", "=", viewer.id ?? 0),
    )
    .selectAll("answer")
    .select(["author.name", "author.handle", "author.picture", "thanks.person_id as thanked_by"])
    .select(accountName(viewer).as("account_name"));
}

type AnswerRow = Awaited<ReturnType<ReturnType<typeof selectAnswers>["execute"]>>[number];

function toAnswer(viewer: Viewer, row: AnswerRow, question: QuestionState): ShownAnswer {
  const state = answerStateOf(row);
  const name = shownName(row.name);
  const { handle, account_name: account } = row;
  return {
    id: row.id,
    side: row.side,
    author: name ? { name, handle, account, portrait: portraitPath(row.picture) } : null,
    bodyHtml: row.body_html,
    language: row.language,
    createdAt: row.created_at,
    edited: row.edited_at !== null,
    accepted: state.accepted,
    thanks: row.thanks_count,
    thanked: row.thanked_by !== null,
    hidden: state.hidden,
    hiddenReason: row.hidden_reason,
    can: {
      edit: canEditAnswer(viewer, state, question),
      delete: canDeleteAnswer(viewer, state),
      hide: canHideAnswer(viewer),
      accept: canAcceptAnswer(viewer, state, question),
      thank: canThank(viewer, state, question),
    },
  };
}
