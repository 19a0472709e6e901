import type { Db, Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { clearestSentence, evidenceKinds, type IdeaEvidence, type Statement } from "./evidence";

/** The strip shows a sentence of the newest; a list of all has its own page. */
const READ_FOR_STRIP = 100;
export const STATEMENTS_AT_MOST = 300;

/** What is said about an idea, by letter. The caller has made sure that the viewer may see the idea. */
export async function listEvidence(db: Db, ideaId: number): Promise<IdeaEvidence> {
  const counts = await db
    .selectFrom("evidence")
    .select((select) => ["kind", select.fn.countAll<number>().as("count")])
    .where("idea_id", "=", ideaId)
    .groupBy("kind")
    .execute();
  const accounts = await db
    .selectFrom("evidence")
    .select((select) => select.fn.count<number>("account_id").distinct().as("count"))
    .where("idea_id", "=", ideaId)
    .executeTakeFirstOrThrow();
  const newest = await db
    .selectFrom("evidence")
    .select(["kind", "body"])
    .where("idea_id", "=", ideaId)
    .orderBy("id", "desc")
    .limit(READ_FOR_STRIP)
    .execute();
  const columns = evidenceKinds.map((kind) => ({
    kind,
    count: counts.find((row) => row.kind === kind)?.count ?? 0,
    clearest: clearestSentence(newest.filter((row) => row.kind === kind).map((row) => row.body)),
  }));
  return {
    columns,
    statementCount: columns.reduce((sum, column) => sum + column.count, 0),
    accountCount: accounts.count,
  };
}

/** The statements about an idea, newest first. An author who withdrew is not named. */
export async function listStatements(db: Db, ideaId: number): Promise<Statement[]> {
  const rows = await db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .innerJoin("person", "person.id", "evidence.person_id")
    .leftJoin("account", "account.id", "evidence.account_id")
    .select([
      "evidence.id",
      "evidence.kind",
      "evidence.body",
      "evidence.person_id",
      "evidence.created_at",
      "idea.author_id",
      "idea.withdrawn_at",
      "person.name",
      "person.handle",
      "account.name as account",
    ])
    .where("evidence.idea_id", "=", ideaId)
    .orderBy("evidence.id", "desc")
    .limit(STATEMENTS_AT_MOST)
    .execute();
  return rows.map((row) => {
    const left = row.withdrawn_at !== null && row.person_id === row.author_id;
    const { name, handle, account } = row;
    return {
      id: row.id,
      kind: row.kind,
      text: row.body,
      by: left || !name ? null : { name, handle, account },
      createdAt: row.created_at,
    };
  });
}

/** Whether this person said exactly this before. */
export async function hasStatement(
  db: Db,
  statement: Pick<NewRow<"evidence">, "idea_id" | "person_id" | "kind" | "body">,
): Promise<boolean> {
  const row = await db
    .selectFrom("evidence")
    .select("id")
    .where("idea_id", "=", statement.idea_id)
    .where("person_id", "=", statement.person_id)
    .where("kind", "=", statement.kind)
    .where("body", "=", statement.body)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertEvidence(trx: Trx, evidence: NewRow<"evidence">): Promise<void> {
  await trx.insertInto("evidence").values(evidence).execute();
}
