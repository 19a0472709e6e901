import { getCommunity } from "~/features/community/community.queries.server";
import type { Db } from "~db/connect.server";
import type { BoardAccess } from "~db/schema";
import type { Excluded, Wanted } from "./routing";

/** What routing knows of a question and of whoever asked it. */
export interface Asked extends Wanted {
  questionId: number;
  boardId: number;
  boardAccess: BoardAccess;
  tagIds: number[];
  /** Of members who never chose one. */
  defaultLanguage: string;
  /** The accounts whose people are not asked: competitors, and others that were excluded. */
  excluded: Excluded;
}

/** Undefined where the question is gone. Four queries. */
export async function findAsked(db: Db, questionId: number): Promise<Asked | undefined> {
  const row = await db
    .selectFrom("question")
    .innerJoin("board", "board.id", "question.board_id")
    .leftJoin("account", "account.id", "question.account_id")
    .select(["question.asker_id", "question.account_id", "question.language", "board_id"])
    .select(["board.access", "account.industry", "account.region", "account.size"])
    .where("question.id", "=", questionId)
    .executeTakeFirst();
  if (!row) return undefined;
  const tags = await db
    .selectFrom("question_tag")
    .select("tag_id")
    .where("question_id", "=", questionId)
    .execute();
  return {
    questionId,
    ...{ askerId: row.asker_id, accountId: row.account_id, language: row.language },
    ...{ boardId: row.board_id, boardAccess: row.access, size: row.size },
    ...{ industry: row.industry ?? "", region: row.region ?? "" },
    tagIds: tags.map((tag) => tag.tag_id),
    defaultLanguage: (await getCommunity(db)).defaultLanguage,
    excluded: await listExcluded(db, row.account_id),
  };
}

async function listExcluded(db: Db, accountId: number | null): Promise<Excluded> {
  if (accountId === null) return new Set();
  const rows = await db
    .selectFrom("account_exclusion")
    .select("other_id as id")
    .where("account_id", "=", accountId)
    .unionAll(
      db
        .selectFrom("account_exclusion")
        .select("account_id as id")
        .where("other_id", "=", accountId),
    )
    .execute();
  return new Set(rows.map(({ id }) => id));
}
