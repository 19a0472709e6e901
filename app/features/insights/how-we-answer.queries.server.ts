import type { Community } from "~/features/community/community";
import { type ClockedIdea, countAnswers, medianDays } from "~/features/ideas/clocked-ideas";
import { type ListedBoard, selectListedBoards } from "~/features/ideas/idea-conditions.server";
import { isOwed } from "~/features/ideas/reply-clock.server";
import { statusNameFor } from "~/features/ideas/status-name.server";
import { visibleAmong } from "~/features/ideas/visible-ideas.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { DAY, now } from "~/platform/clock";
import { startOfQuarter } from "~/platform/working-days.server";
import type { Db } from "~db/connect.server";
import { ANSWERS_DAYS, ANSWERS_MOST, type HowWeAnswer, type OwnerAnswers } from "./how-we-answer";

/** Of the ideas that the viewer may see, in a constant number of queries along indexes. */
export async function loadHowWeAnswer(
  db: Db,
  viewer: Viewer,
  { timeZone }: Community,
): Promise<HowWeAnswer> {
  const at = now();
  const boards = await selectListedBoards(db);
  const quarterFrom = startOfQuarter(at, timeZone);
  const [ideas, decisions, delivered, debt] = await Promise.all([
    listClocked(db, viewer, boards, at),
    listDecisions(db, viewer, boards, quarterFrom),
    countDelivered(db, viewer, boards, quarterFrom),
    listDebt(db, viewer, boards, at),
  ]);
  return {
    ...countAnswers(ideas, at),
    medianDays: medianDays(ideas),
    ...{ quarterFrom, decisions, delivered, debt },
    owners: isStaff(viewer) ? byOwner(ideas, at) : null,
  };
}

type OwnedIdea = ClockedIdea & { owner: OwnerAnswers["owner"] };

async function listClocked(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
  at: number,
): Promise<OwnedIdea[]> {
  const rows = await db
    .selectFrom("idea")
    .leftJoin("person as owner", "owner.id", "idea.owner_id")
    .select(["idea.created_at", "first_answered_at", "reply_due_at", "owner_id"])
    .select("owner.name as owner_name")
    .where("idea.listed", "=", 1)
    .where("idea.created_at", ">=", at - ANSWERS_DAYS * DAY)
    .where("reply_due_at", "is not", null)
    .where(visibleAmong(viewer, boards))
    .orderBy("idea.created_at", "desc")
    .orderBy("idea.id", "desc")
    .limit(ANSWERS_MOST)
    .execute();
  return rows.map((row) => ({
    createdAt: row.created_at,
    firstAnsweredAt: row.first_answered_at,
    replyDueAt: row.reply_due_at ?? 0,
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? "" },
  }));
}

function byOwner(ideas: readonly OwnedIdea[], at: number): OwnerAnswers[] {
  const groups = new Map<number, OwnedIdea[]>();
  for (const idea of ideas) {
    const key = idea.owner?.id ?? 0;
    groups.set(key, [...(groups.get(key) ?? []), idea]);
  }
  return [...groups.values()]
    .map((own) => ({ owner: own[0]?.owner ?? null, ...countAnswers(own, at) }))
    .filter((row) => row.asked > 0)
    .sort((left, right) => right.asked - left.asked);
}

/** A status counts where it stands: one that was taken back, or left again, decided nothing. */
function standing(db: Db, viewer: Viewer, boards: readonly ListedBoard[], from: number) {
  return (
    db
      .selectFrom("status_change as change")
      .innerJoin("idea", (join) =>
        join
          .onRef("idea.id", "=", "change.idea_id")
          .onRef("idea.status_id", "=", "change.to_status_id"),
      )
      .where("change.created_at", ">=", from)
      // What was archived because nobody said anything was decided by nobody.
      .where("change.actor_id", "is not", null)
      .where("idea.listed", "=", 1)
      .where(visibleAmong(viewer, boards))
  );
}

async function listDecisions(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
  from: number,
): Promise<HowWeAnswer["decisions"]> {
  const counts = await standing(db, viewer, boards, from)
    .select((select) => [
      "idea.status_id",
      select.fn.count<number>("idea.id").distinct().as("count"),
    ])
    .where("idea.status_group", "<>", "open")
    .groupBy("idea.status_id")
    .execute();
  const statuses = await db
    .selectFrom("status")
    .select("status.id")
    .select(statusNameFor(viewer.language).as("name"))
    .orderBy("status.position")
    .execute();
  return statuses.flatMap((status) => {
    const count = counts.find((row) => row.status_id === status.id)?.count ?? 0;
    return count > 0 ? [{ status, count }] : [];
  });
}

async function countDelivered(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
  from: number,
): Promise<HowWeAnswer["delivered"]> {
  const row = await standing(db, viewer, boards, from)
    .innerJoin("status", "status.id", "idea.status_id")
    .leftJoin("roadmap_item_idea as place", "place.idea_id", "idea.id")
    .select((select) => [
      select.fn.count<number>("idea.id").distinct().as("count"),
      select.fn.count<number>("place.idea_id").distinct().as("credited"),
    ])
    .where("status.status_key", "=", "delivered")
    .executeTakeFirstOrThrow();
  return { count: row.count, credited: row.credited };
}

async function listDebt(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
  at: number,
): Promise<HowWeAnswer["debt"]> {
  const rows = await db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .select((select) => [
      "board.id",
      "board.slug",
      "board.name",
      select.fn.countAll<number>().as("overdue"),
    ])
    .where(isOwed())
    // Board by board along the index of what is owed; SQLite would read all ideas otherwise.
    .where("idea.board_id", "in", db.selectFrom("board as own").select("own.id"))
    .where("idea.reply_due_at", "<", at)
    .where(visibleAmong(viewer, boards))
    .groupBy(["board.id", "board.slug", "board.name"])
    .orderBy("overdue", "desc")
    .orderBy("board.id")
    .execute();
  return rows.map(({ overdue, ...board }) => ({ board, overdue }));
}
