import type { QueryId, RootOperationNode } from "kysely";
import { erasePerson } from "~/features/privacy/erase-person.server";
import type { Database, Db, Trx } from "~db/connect.server";

class ProcessEnded extends Error {}

/**
 * Erases a person by a process that ends after the first transaction in which it gets further, again
 * and again until one comes to the end. What a transaction begins and does not commit leaves nothing
 * behind, so that these are all the places where an erasure can stop.
 * @returns how many processes ended.
 */
export async function eraseAcrossEnds(database: Database, personId: number): Promise<number> {
  const done = new Set<string>();
  for (let ended = 0; ; ended++) {
    try {
      await erasePerson(endingWhenFurther(database, done), { personId });
      return ended;
    } catch (error) {
      if (!(error instanceof ProcessEnded)) throw error;
    }
  }
}

/** A change that was made before, with the same values, is no step forward: it was made in vain. */
function endingWhenFurther(database: Database, done: Set<string>): Database {
  return {
    ...database,
    async write(work) {
      const changes: string[] = [];
      const result = await database.write((trx) => work(noting(trx, changes) as Trx));
      const further = changes.filter((change) => !done.has(change));
      for (const change of further) done.add(change);
      if (further.length > 0) throw new ProcessEnded();
      return result;
    },
  };
}

/** Notes the statements that change a row. */
function noting(db: Db, changes: string[]): Db {
  const compiler = db.getExecutor();
  const known = new Map<QueryId, RootOperationNode>();
  return db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      known.set(queryId, node);
      return node;
    },
    transformResult: async ({ result, queryId }) => {
      const node = known.get(queryId);
      const { sql, parameters } = node ? compiler.compileQuery(node, queryId) : nothing;
      const count = Number(result.numAffectedRows ?? result.rows.length);
      const isChange = /^\s*(insert|update|delete)\b/i.test(sql);
      if (isChange && count > 0) changes.push(JSON.stringify([sql, parameters]));
      return result;
    },
  });
}

const nothing = { sql: "", parameters: [] };
