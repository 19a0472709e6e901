import type { Viewer } from "~/features/people/viewer";
import { DAY, now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { countAnswers, medianDays } from "./clocked-ideas";
import type { ListedBoard } from "./idea-conditions.server";
import type { Answering } from "./list-side-data";
import { visibleAmong } from "./visible-ideas.server";

const WINDOW_DAYS = 90;
/** Of a busier community the newest ideas stand for all. */
const IDEAS_AT_MOST = 1_000;

/** Of the ideas that the viewer may see, counted as `/how-we-answer` counts them. */
export async function loadAnswering(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
): Promise<Answering> {
  const [ideas, deliveredThisYear] = await Promise.all([
    listRecent(db, viewer, boards),
    countDelivered(db, viewer, boards),
  ]);
  const clocked = ideas.flatMap(({ created_at, first_answered_at, reply_due_at }) =>
    reply_due_at === null
      ? []
      : [{ createdAt: created_at, firstAnsweredAt: first_answered_at, replyDueAt: reply_due_at }],
  );
  const { asked, answered } = countAnswers(clocked, now());
  return {
    answeredShare: asked > 0 ? answered / asked : null,
    medianDays: medianDays(clocked),
    waiting: ideas.filter((idea) => idea.first_answered_at === null && idea.status_group === "open")
      .length,
    deliveredThisYear,
  };
}

function listRecent(db: Db, viewer: Viewer, boards: readonly ListedBoard[]) {
  return db
    .selectFrom("idea")
    .select(["created_at", "first_answered_at", "reply_due_at", "status_group"])
    .where("listed", "=", 1)
    .where("created_at", ">=", now() - WINDOW_DAYS * DAY)
    .where(visibleAmong(viewer, boards))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(IDEAS_AT_MOST)
    .execute();
}

async function countDelivered(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
): Promise<number> {
  const newYear = Date.UTC(new Date(now()).getUTCFullYear(), 0, 1);
  const delivered = db
    .selectFrom("idea")
    .innerJoin("status", "status.id", "idea.status_id")
    .select("idea.id")
    .where("status.status_key", "=", "delivered")
    .where("listed", "=", 1)
    .where((where) =>
      where.exists(
        where
          .selectFrom("status_change")
          .select("status_change.id")
          .whereRef("status_change.idea_id", "=", "idea.id")
          .whereRef("status_change.to_status_id", "=", "idea.status_id")
          .where("status_change.created_at", ">=", newYear),
      ),
    )
    .where(visibleAmong(viewer, boards))
    .limit(IDEAS_AT_MOST);
  const { count } = await db
    .selectFrom(delivered.as("delivered"))
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
