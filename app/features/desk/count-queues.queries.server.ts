import type { Db } from "~db/connect.server";
import { COUNT_MOST, type DeskFilters, type Queue, queues } from "./queue";
import { asFiltered, type DeskMoment, inQueue } from "./queue-conditions.server";

/** How many ideas each queue has, in one query; counting stops after {@link COUNT_MOST}. */
export async function countQueues(
  db: Db,
  filters: DeskFilters,
  moment: DeskMoment,
): Promise<Record<Queue, number>> {
  const counts = await db
    .selectNoFrom((select) =>
      queues.map((queue) => {
        const some = select
          .selectFrom("idea")
          .select(select.lit(1).as("one"))
          .where(inQueue(queue, moment))
          .where((where) => where.and(asFiltered(db, filters, moment)))
          .limit(COUNT_MOST + 1);
        return select
          .selectFrom(some.as("some"))
          .select((count) => count.fn.countAll<number>().as("count"))
          .as(queue);
      }),
    )
    .executeTakeFirstOrThrow();
  return counts as Record<Queue, number>;
}
