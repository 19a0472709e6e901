import { readRule } from "~/features/segments/rule.schema.server";
import { segmentCondition } from "~/features/segments/segment-condition.server";
import type { Db } from "~db/connect.server";
import type { SegmentDemand } from "./segment-demand";

/**
 * How many of an idea's voters, and of their accounts, are in each segment that is shown with the
 * demand; a vote speaks for the account that it was cast for. Two queries, one where there is no such
 * segment. The caller has made sure that the viewer is staff.
 */
export async function loadSegmentDemand(db: Db, ideaId: number): Promise<SegmentDemand[]> {
  const segments = await db
    .selectFrom("segment")
    .select(["id", "name", "rule"])
    .where("with_demand", "=", 1)
    .where("retired_at", "is", null)
    .orderBy("name_folded")
    .execute();
  if (segments.length === 0) return [];
  const counts: Record<string, number | null> = await db
    .selectNoFrom((select) =>
      segments.flatMap(({ id, rule }) => {
        const voters = select
          .selectFrom("vote")
          .innerJoin("person", "person.id", "vote.person_id")
          .leftJoin("account", (join) =>
            join.on("account.id", "=", (on) =>
              on.fn.coalesce("vote.account_id", "person.account_id"),
            ),
          )
          .where("vote.idea_id", "=", ideaId)
          .where("vote.withdrawn_at", "is", null)
          .where("vote.by_staff", "=", 0)
          .where(segmentCondition(db, readRule(rule)));
        return [
          voters.select((count) => count.fn.countAll<number>().as("count")).as(`people_${id}`),
          voters
            .select((count) => count.fn.count<number>("account.id").distinct().as("count"))
            .as(`accounts_${id}`),
        ];
      }),
    )
    .executeTakeFirstOrThrow();
  return segments.map(({ id, name }) => ({
    ...{ id, name },
    people: Number(counts[`people_${id}`] ?? 0),
    accounts: Number(counts[`accounts_${id}`] ?? 0),
  }));
}
