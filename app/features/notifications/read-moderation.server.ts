import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Tie } from "./happening";
import { findHappeningIdea } from "./happening-idea.server";
import type { Reading } from "./reading";
import type { NotificationKind } from "./who-is-told";

/** What was decided about an idea is told to its author, as long as it is so. */
export async function readDecisionOnIdea(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  if (!idea || idea.authorId === null) return null;
  const row = await db
    .selectFrom("idea")
    .select(["hidden_at", "waiting_since", "hidden_reason"])
    .where("id", "=", idea.id)
    .executeTakeFirstOrThrow();
  const kind = kindOf(activity, row);
  if (!kind) return null;
  const author: Tie = { personId: idea.authorId, relation: "author", ideaId: idea.id };
  return {
    kinds: [kind],
    staffOnly: false,
    idea,
    words: row.hidden_reason ?? "",
    audience: only([author]),
  };
}

/** As of an idea; whoever else reads the discussion is not told. */
export async function readDecisionOnComment(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const comment = await db
    .selectFrom("comment")
    .select(["id", "parent_id as parentId", "author_id"])
    .select(["hidden_at", "waiting_since", "hidden_reason"])
    .where("id", "=", activity.subject_id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  const kind = comment && kindOf(activity, comment);
  if (!idea || !kind) return null;
  const { id, parentId, author_id: personId } = comment;
  return {
    kinds: [kind],
    staffOnly: false,
    idea,
    // Its author reads it still.
    comment: { id, parentId, hidden: false, internal: false },
    words: comment.hidden_reason ?? "",
    audience: only([{ personId, relation: "commenter", ideaId: idea.id }]),
  };
}

/** What a decision is, unless another one came after it. */
function kindOf(
  { verb }: Row<"activity">,
  now: Pick<Row<"comment">, "hidden_at" | "waiting_since">,
): NotificationKind | undefined {
  const state =
    now.waiting_since !== null ? "refused" : now.hidden_at !== null ? "hidden" : "approved";
  return verb.endsWith(`.${state}`) ? state : undefined;
}

/** What is hidden is not named again, so that its words reach nobody by this way. */
export async function readDecidedReport(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const { reportIds, decision } = JSON.parse(activity.details);
  const reporters = await db
    .selectFrom("report")
    .select("reporter_id")
    .where("id", "in", reportIds)
    .execute();
  const idea = decision === "cleared" ? await findHappeningIdea(db, activity.idea_id) : null;
  return {
    kinds: ["report_decided"],
    staffOnly: false,
    idea,
    audience: only(
      reporters.map(
        ({ reporter_id: personId }): Tie => ({ personId, relation: "reporter", ideaId: null }),
      ),
    ),
  };
}

/** Whoever cast the votes of a group, as long as the decision stands. */
export async function readVotesDecision(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const { reviewId } = JSON.parse(activity.details);
  const aside = activity.verb === "vote.set_aside";
  const voters = await db
    .selectFrom("vote_review_vote")
    .innerJoin("vote_review", "vote_review.id", "vote_review_vote.review_id")
    .select("vote_review_vote.person_id")
    .where("vote_review.id", "=", reviewId)
    .where("vote_review.decision", "=", aside ? "set_aside" : "fine")
    .execute();
  if (!idea) return null;
  return {
    kinds: [aside ? "vote_set_aside" : "vote_counted_again"],
    staffOnly: false,
    idea,
    audience: only(
      voters.map(
        ({ person_id: personId }): Tie => ({ personId, relation: "voter", ideaId: idea.id }),
      ),
    ),
  };
}

const only = (named: Tie[]) => ({ named, ideaIds: [], boardId: null, itemId: null });
