import { type CompiledQuery, type QueryId, type RootOperationNode, sql } from "kysely";
import type { Db } from "~db/connect.server";
import { engineOf } from "~db/dialect";

/** The plan of every statement that `work` runs, as the engine prints it, one text a statement. */
export async function explainQueries(
  db: Db,
  work: (watched: Db) => Promise<unknown>,
): Promise<string[]> {
  const compiler = db.getExecutor();
  const known = new Map<QueryId, RootOperationNode>();
  const statements: CompiledQuery[] = [];
  const watched = db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      known.set(queryId, node);
      return node;
    },
    // Subqueries are transformed too; only statements have a result.
    transformResult: async ({ result, queryId }) => {
      const node = known.get(queryId);
      if (node) statements.push(compiler.compileQuery(node, queryId));
      return result;
    },
  });
  await work(watched);
  const plans: string[] = [];
  for (const statement of statements) plans.push(await planOf(db, statement));
  return plans;
}

async function planOf(db: Db, statement: CompiledQuery): Promise<string> {
  const explain = engineOf(db) === "sqlite" ? "explain query plan" : "explain";
  const parts = statement.sql.split(engineOf(db) === "sqlite" ? "?" : /\$\d+/);
  const query = sql`${sql.raw(explain)} ${sql.join(
    parts.flatMap((part, index) =>
      index === 0 ? [sql.raw(part)] : [sql`${statement.parameters[index - 1]}`, sql.raw(part)],
    ),
    sql``,
  )}`;
  const { rows } = await query.execute(db);
  return (rows as Record<string, unknown>[])
    .map((row) => String(row["detail"] ?? row["QUERY PLAN"]))
    .join("\n");
}
