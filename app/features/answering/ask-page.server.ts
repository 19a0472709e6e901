import { evidenceKinds } from "~/features/evidence/evidence";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { questionDraftKey } from "~/features/writing/draft";
import { openDraft } from "~/features/writing/drafts.queries.server";
import type { Db } from "~db/connect.server";
import { canAsk, canKeepWords } from "./answering.policy";
import { loadAuthorWords } from "./author-words.server";
import { beginWith } from "./chosen-template.server";
import { fillTexts, type Place } from "./fill-template.server";
import { readMergeSource } from "./merge-values.server";
import { type QuestionGroup, unknownFirst } from "./question";
import { listAskedIds, listQuestions } from "./questions.queries.server";

/**
 * What the form of a question needs: the questions for the idea's board, filled in, those of which
 * nothing is known first; the draft, and the author's own words. `search` may name a question, or the
 * kind of which the next one is wanted.
 */
export async function loadAskPage(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  from: { search: URLSearchParams; place: Place },
) {
  const idea = await getIdeaState(db, viewer, ideaId);
  allow(viewer, canAsk(viewer, idea));
  const [groups, draft, words] = await Promise.all([
    loadGroups(db, idea, from.place),
    openDraft(db, viewer, questionDraftKey(ideaId)),
    loadAuthorWords(db, ideaId),
  ]);
  const named = Number(from.search.get("question"));
  const chosen =
    groups.flatMap((group) => group.questions).find(({ id }) => id === named) ??
    nextOfKind(groups, from.search.get("kind"));
  const begun = beginWith(draft, chosen ?? null, { field: "body", text: "" });
  const kept = chosen ? { ...begun, question: [String(chosen.id)] } : begun;
  return { ideaId, groups, draft, words, kept, canManage: canKeepWords(viewer) };
}

/** The first question of a kind that nobody asked here yet; the first of all where each was asked. */
function nextOfKind(groups: readonly QuestionGroup[], kind: string | null) {
  const questions = groups.find((group) => group.kind === kind)?.questions ?? [];
  return questions.find(({ asked }) => !asked) ?? questions[0];
}

async function loadGroups(
  db: Db,
  idea: { id: number; boardId: number },
  place: Place,
): Promise<QuestionGroup[]> {
  const [questions, source, asked, counts] = await Promise.all([
    listQuestions(db),
    readMergeSource(db, idea.id),
    listAskedIds(db, idea.id),
    countStatements(db, idea.id),
  ]);
  const here = questions.filter(
    ({ retired, board }) => !retired && (board === null || board.id === idea.boardId),
  );
  // What was written for this board fits better than what is for all.
  const ordered = here.sort((left, right) => Number(!left.board) - Number(!right.board));
  const groups = evidenceKinds.map((kind) => ({
    kind,
    statementCount: counts.get(kind) ?? 0,
    questions: ordered
      .filter((question) => question.kind === kind)
      .map(({ id, texts }) => ({
        ...fillTexts(texts, source, place),
        id,
        asked: asked.has(id),
      })),
  }));
  return unknownFirst(groups.filter((group) => group.questions.length > 0));
}

async function countStatements(db: Db, ideaId: number) {
  const rows = await db
    .selectFrom("evidence")
    .select((select) => ["kind", select.fn.countAll<number>().as("count")])
    .where("idea_id", "=", ideaId)
    .groupBy("kind")
    .execute();
  return new Map(rows.map((row) => [row.kind, row.count]));
}
