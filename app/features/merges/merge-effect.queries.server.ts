import { opensTo } from "~/features/boards/board-access";
import { getIdeaLink } from "~/features/ideas/ideas.queries.server";
import type { SignedInViewer } from "~/features/people/viewer";
import type { Db, Trx } from "~db/connect.server";
import type { BoardAccess } from "~db/schema";
import type { MergeEffect } from "./merge-effect";

/** The votes that stand on each of these ideas. */
export async function readVotes(
  db: Db,
  ideaIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom("idea")
    .select(["id", "top_count"])
    .where("id", "in", ideaIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row.top_count]));
}

/**
 * What a merge did that was just made; `votes` are those from before, `chosen` what was asked for
 * and `merged` what of it came in.
 */
export async function readMergeEffect(
  trx: Trx,
  viewer: SignedInViewer,
  canonicalId: number,
  {
    votes,
    chosen,
    merged,
  }: Record<"chosen" | "merged", readonly number[]> & {
    votes: ReadonlyMap<number, number>;
  },
): Promise<MergeEffect> {
  const canonical = await trx
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .select(["top_count", "first_answered_at", "board.id as board_id", "board.access"])
    .where("idea.id", "=", canonicalId)
    .executeTakeFirstOrThrow();
  const came = await trx
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .select(["idea.id", "comment_count", "first_answered_at"])
    .select(["board.id as board_id", "board.access"])
    .where("idea.id", "in", chosen)
    .execute();
  const joined = came.filter((idea) => merged.includes(idea.id));
  const opened = came.some((idea) => opensTo(boardOf(idea), boardOf(canonical)));
  const before = [canonicalId, ...merged].map((id) => votes.get(id) ?? 0);
  return {
    canonical: await getIdeaLink(trx, canonicalId),
    votesBefore: sum(before),
    votesAfter: canonical.top_count,
    comments: sum(joined.map((idea) => idea.comment_count)),
    answer: answerOf(canonical, joined),
    ...(await countHearers(trx, viewer, canonicalId, merged)),
    opensTo: opened ? canonical.access : null,
  };
}

const boardOf = ({ board_id: id, access }: { board_id: number; access: BoardAccess }) => ({
  id,
  access,
});

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

type Answered = { first_answered_at: number | null };

function answerOf(canonical: Answered, merged: readonly Answered[]): MergeEffect["answer"] {
  if (canonical.first_answered_at !== null) return "known";
  return merged.every((idea) => idea.first_answered_at !== null) ? "stays" : "owed";
}

/** How many people hear of it at most, each once; who merges needs no telling. */
async function countHearers(
  trx: Trx,
  viewer: SignedInViewer,
  canonicalId: number,
  merged: readonly number[],
): Promise<Pick<MergeEffect, "byMail" | "inInbox">> {
  const told = () => peopleOf(trx, [0, ...merged]);
  const others = commentersOf(trx, [0, ...merged]).union(peopleOf(trx, [canonicalId]));
  const people = trx
    .selectFrom("person")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("shadow", "=", 0)
    .where("id", "<>", viewer.id);
  const byMail = await people.where("id", "in", told()).executeTakeFirstOrThrow();
  const inInbox = await people
    .where("id", "in", others)
    .where("id", "not in", told())
    .executeTakeFirstOrThrow();
  return { byMail: byMail.count, inInbox: inInbox.count };
}

/** Authors, voters and who chose to follow; who follows for a comment hears as a commenter. */
function peopleOf(db: Db, ideaIds: readonly number[]) {
  return db
    .selectFrom("idea")
    .select("author_id as id")
    .where("id", "in", ideaIds)
    .where("withdrawn_at", "is", null)
    .union(
      db
        .selectFrom("vote")
        .select("person_id as id")
        .where("idea_id", "in", ideaIds)
        .where("withdrawn_at", "is", null),
    )
    .union(
      db
        .selectFrom("follow")
        .select("person_id as id")
        .where("subject_kind", "=", "idea")
        .where("subject_id", "in", ideaIds)
        .where("reason", "<>", "commenter")
        .where("stopped_at", "is", null),
    );
}

function commentersOf(db: Db, ideaIds: readonly number[]) {
  return db
    .selectFrom("comment")
    .select("author_id as id")
    .where("idea_id", "in", ideaIds)
    .where("internal", "=", 0)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null);
}
