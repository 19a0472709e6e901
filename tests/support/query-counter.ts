import type { Db } from "~db/connect.server";

/** Counts the statements that a read instance runs while `work` goes on. */
export async function countQueries(
  db: Db,
  work: (counted: Db) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  const counted = db.withPlugin({
    // Subqueries pass through here as well; only statements have a result.
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count++;
      return result;
    },
  });
  await work(counted);
  return count;
}
