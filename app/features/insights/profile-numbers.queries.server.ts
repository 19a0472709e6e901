import type { Expression, SqlBool } from "kysely";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { stillNames } from "./named-on-idea.server";
import type { ProfileNumbers } from "./profile";

/**
 * The numbers of a person's profile. What the viewer may not see is not counted either: a number
 * that moves tells of what is hidden.
 */
export async function countContributions(
  db: Db,
  viewer: Viewer,
  personId: number,
): Promise<ProfileNumbers> {
  const seen = visibleTo(viewer);
  const [ideas, votes, comments, evidence, items] = await Promise.all([
    countIdeas(db, seen, personId),
    countVotes(db, viewer, personId),
    countComments(db, seen, personId),
    countEvidence(db, seen, personId),
    countItems(db, viewer, personId),
  ]);
  return { ...ideas, votes, ...comments, evidence, items };
}

async function countIdeas(db: Db, seen: Expression<SqlBool>, personId: number) {
  const rows = await db
    .selectFrom("idea")
    .innerJoin("status", "status.id", "idea.status_id")
    .select(["status.status_key", "status.status_group"])
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("idea.author_id", "=", personId)
    .where("idea.withdrawn_at", "is", null)
    .where("idea.listed", "=", 1)
    .where(seen)
    .groupBy(["status.status_key", "status.status_group"])
    .execute();
  const sum = (kept: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(kept).reduce((total, row) => total + row.count, 0);
  return {
    ideas: sum(() => true),
    accepted: sum((row) => row.status_group === "accepted"),
    delivered: sum((row) => row.status_key === "delivered"),
  };
}

/** Whoever hides their name as a voter has no votes here, for others. */
async function countVotes(db: Db, viewer: Viewer, personId: number) {
  const told = viewer.id === personId || isStaff(viewer);
  const { count } = await db
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .innerJoin("person", "person.id", "vote.person_id")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("vote.person_id", "=", personId)
    .where("vote.withdrawn_at", "is", null)
    .where("idea.listed", "=", 1)
    .where("person.votes_hidden", "in", told ? [0, 1] : [0])
    .where(stillNames(personId))
    .where(visibleTo(viewer))
    .executeTakeFirstOrThrow();
  return count;
}

async function countComments(db: Db, seen: Expression<SqlBool>, personId: number) {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("idea", "idea.id", "comment.idea_id")
    .leftJoin("extension", "extension.comment_id", "comment.id")
    .select((select) => [
      select.fn.countAll<number>().as("comments"),
      select.fn.count<number>("extension.comment_id").as("takenUp"),
      select.fn.countAll<number>().filterWhere("comment.helpful_count", ">", 0).as("helpful"),
    ])
    .where("comment.author_id", "=", personId)
    .where("comment.internal", "=", 0)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .where("idea.listed", "=", 1)
    .where(stillNames(personId))
    .where(seen)
    .executeTakeFirstOrThrow();
  return rows;
}

/** The answers in an idea that its author withdrew tell of nobody any more. */
async function countEvidence(db: Db, seen: Expression<SqlBool>, personId: number) {
  const { count } = await db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("evidence.person_id", "=", personId)
    .where("idea.withdrawn_at", "is", null)
    .where("idea.listed", "=", 1)
    .where(seen)
    .executeTakeFirstOrThrow();
  return count;
}

async function countItems(db: Db, viewer: Viewer, personId: number) {
  const { count } = await db
    .selectFrom("roadmap_item_idea")
    .innerJoin("roadmap_item", "roadmap_item.id", "roadmap_item_idea.roadmap_item_id")
    .innerJoin("idea", "idea.id", "roadmap_item_idea.idea_id")
    .select((select) => select.fn.count<number>("roadmap_item.id").distinct().as("count"))
    .where("idea.author_id", "=", personId)
    .where("idea.withdrawn_at", "is", null)
    .where("idea.listed", "=", 1)
    .where(shownTo(viewer))
    .where(visibleTo(viewer))
    .executeTakeFirstOrThrow();
  return count;
}
