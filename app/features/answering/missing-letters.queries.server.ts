import { stands } from "~/features/evidence/evidence.queries.server";
import { ideaPath } from "~/features/ideas/idea";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { EvidenceKind } from "~db/schema";
import { chooseText } from "./choose-text";
import { fillMergeFields } from "./merge-fields";
import { lettersOf, type MissingLetters } from "./missing-letters";
import type { QuestionRecord } from "./question";
import { listQuestions } from "./questions.queries.server";

/** How many of the latest votes and own ideas of an account are looked through. */
const VOTES_READ = 500;
const POSTED_READ = 100;
const IDEAS_MOST = 12;
const STATEMENTS_READ = 2_000;

/**
 * The open and accepted ideas that people of an account voted for or posted, of which the account has
 * not said all four letters, the latest first, each with the next best questions.
 */
export async function listMissingLetters(
  db: Db,
  viewer: Viewer,
  accountId: number,
  place: { defaultLanguage: string },
): Promise<MissingLetters> {
  const wanted = await listWanted(db, viewer, accountId);
  const ids = wanted.map(({ id }) => id);
  if (ids.length === 0) return { wanted: 0, ideas: [] };
  const [said, asked, questions, language] = await Promise.all([
    listSaidBy(db, accountId, ids),
    listAskedOn(db, ids),
    listQuestions(db),
    findLanguage(db, accountId),
  ]);
  const languages = [language ?? place.defaultLanguage, place.defaultLanguage];
  const ideas = wanted
    .map((idea) => ({
      ...{ id: idea.id, title: idea.title, language: idea.language, path: ideaPath(idea) },
      letters: lettersOf(
        {
          boardId: idea.board_id,
          said: new Set(said.filter((row) => row.idea === idea.id).map((row) => row.kind)),
          asked: new Set(
            asked.filter((row) => row.idea_id === idea.id).map((row) => row.question_id),
          ),
        },
        questions.filter(({ retired }) => !retired).map((each) => inWords(each, idea, languages)),
      ),
    }))
    .filter(({ letters }) => letters.some((letter) => !letter.said))
    .slice(0, IDEAS_MOST);
  return { wanted: wanted.length, ideas };
}

/** Their votes and own ideas are each read along an index, the latest so many. */
function listWanted(db: Db, viewer: Viewer, accountId: number) {
  const voted = db
    .selectFrom("vote")
    .select(["idea_id", "created_at"])
    .where("account_id", "=", accountId)
    .where("withdrawn_at", "is", null)
    .orderBy("created_at", "desc")
    .limit(VOTES_READ);
  const people = db.selectFrom("person").select("id").where("account_id", "=", accountId);
  const posted = db
    .selectFrom("idea")
    .select("id")
    .where("author_id", "in", people)
    .orderBy("id", "desc")
    .limit(POSTED_READ);
  return db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .select(["idea.id", "idea.title", "idea.language", "idea.board_id", "board.name as board"])
    .where((where) =>
      where.or([
        where("idea.id", "in", db.selectFrom(voted.as("voted")).select("voted.idea_id")),
        where("idea.id", "in", db.selectFrom(posted.as("posted")).select("posted.id")),
      ]),
    )
    .where("idea.status_group", "in", ["open", "accepted"])
    .where("idea.merged_into_id", "is", null)
    .where("idea.hidden_at", "is", null)
    .where(visibleTo(viewer))
    .orderBy("idea.active_at", "desc")
    .orderBy("idea.id", "desc")
    .limit(IDEAS_MOST * 2)
    .execute();
}

/** What the account said about each idea or about one that was merged into it. */
async function listSaidBy(db: Db, accountId: number, ideaIds: readonly number[]) {
  const rows = await db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(["idea.id", "idea.merged_into_id", "evidence.kind"])
    .where("evidence.account_id", "=", accountId)
    .where((where) =>
      where.or([where("idea.id", "in", ideaIds), where("idea.merged_into_id", "in", ideaIds)]),
    )
    .where(stands())
    .limit(STATEMENTS_READ)
    .execute();
  return rows.map((row): { idea: number; kind: EvidenceKind } => ({
    idea: row.merged_into_id ?? row.id,
    kind: row.kind,
  }));
}

function listAskedOn(db: Db, ideaIds: readonly number[]) {
  return db
    .selectFrom("asked_question as asked")
    .innerJoin("comment", "comment.id", "asked.comment_id")
    .select(["asked.idea_id", "asked.question_id"])
    .where("asked.idea_id", "in", ideaIds)
    .where("comment.deleted_at", "is", null)
    .execute();
}

/** The language in which most people of the account read. */
async function findLanguage(db: Db, accountId: number): Promise<string | null> {
  const row = await db
    .selectFrom("person")
    .select((select) => ["language", select.fn.countAll<number>().as("people")])
    .where("account_id", "=", accountId)
    .where("language", "is not", null)
    .groupBy("language")
    .orderBy("people", "desc")
    .orderBy("language")
    .limit(1)
    .executeTakeFirst();
  return row?.language ?? null;
}

function inWords(
  { id, kind, board, texts }: QuestionRecord,
  idea: { title: string; board: string },
  languages: readonly string[],
) {
  const chosen = chooseText(texts, languages);
  const nothing = { first_name: null, today: null, answer_due: null, next_review: null };
  const values = { ...nothing, title: idea.title, board: idea.board };
  return {
    ...{ id, kind, boardId: board?.id ?? null },
    text: fillMergeFields(chosen?.text ?? "", values).text,
    language: chosen?.language ?? "",
  };
}
