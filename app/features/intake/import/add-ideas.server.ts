import { changeIdeaCount } from "~/features/boards/count-ideas.server";
import { addEntries, wordsOfIdea } from "~/features/ideas/index-idea.server";
import { addToTrend, daysSinceEpoch } from "~/features/ideas/trend";
import { DAY, now } from "~/platform/clock";
import { excerpt } from "~/platform/excerpt";
import type { Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { addAnswers } from "./add-answers.server";
import { addDetails } from "./add-details.server";
import { inOrder } from "./add-places.server";
import { addActivities, addFollows } from "./add-traces.server";
import type { NewIdea } from "./import-store";

const FIRST_REVIEW_DAYS = 30;
const SPREAD_DAYS = 60;

/** Ideas with all that hangs on them, their followers and search entries, counted on their boards. */
export async function addIdeas(trx: Trx, ideas: readonly NewIdea[]): Promise<void> {
  const rows = await trx.insertInto("idea").values(ideas.map(ideaRow)).returning("id").execute();
  const placed = inOrder(rows).flatMap((id, index) => {
    const idea = ideas[index];
    return idea ? [{ ...idea, id }] : [];
  });
  await addTags(trx, placed);
  const searched = await addAnswers(trx, placed);
  await addEntries(
    trx,
    placed.map((idea) => ({ idea_id: idea.id, words: wordsOfIdea(idea, searched.get(idea.id)) })),
  );
  await countOnBoards(trx, ideas);
  const acts = placed.map(({ id, authorId, createdAt }) => ({
    personId: authorId,
    ideaId: id,
    at: createdAt,
    verb: "idea.posted" as const,
    subject: { kind: "idea" as const, id },
  }));
  await addFollows(trx, acts, "author");
  await addActivities(trx, acts);
  await addDetails(trx, placed);
}

function ideaRow(idea: NewIdea): NewRow<"idea"> {
  const posted = daysSinceEpoch(idea.createdAt);
  const trend = addToTrend(null, posted);
  return {
    title: idea.title,
    body: idea.body,
    body_html: idea.bodyHtml,
    excerpt: excerpt(idea.body),
    language: idea.language,
    board_id: idea.boardId,
    status_id: idea.statusId,
    status_group: idea.statusGroup,
    status_excerpt: idea.statusExcerpt,
    author_id: idea.authorId,
    imported_vote_count: idea.votes,
    top_count: idea.votes,
    trend: idea.votes > 0 ? addToTrend(trend, posted, idea.votes) : trend,
    random_key: idea.randomKey,
    review_at: idea.statusGroup === "open" ? firstReview(idea.randomKey) : null,
    version: idea.version,
    listed: idea.hiddenAt === null ? 1 : 0,
    pinned_at: idea.pinnedAt,
    locked_at: idea.lockedAt,
    hidden_at: idea.hiddenAt,
    hidden_reason: idea.hiddenReason,
    withdrawn_at: idea.withdrawnAt,
    external_id: idea.externalId,
    created_at: idea.createdAt,
    updated_at: idea.updatedAt,
    // What comes from elsewhere is new here: a whole import is not put away for having been quiet there.
    active_at: now(),
  };
}

/** A whole import would fall due on one day: its reviews are spread. There is no reply clock. */
function firstReview(randomKey: number): number {
  return now() + (FIRST_REVIEW_DAYS + (randomKey % SPREAD_DAYS)) * DAY;
}

async function addTags(trx: Trx, ideas: readonly (NewIdea & { id: number })[]): Promise<void> {
  const rows = ideas.flatMap(({ id, tagIds }) =>
    tagIds.map((tagId) => ({ idea_id: id, tag_id: tagId })),
  );
  if (rows.length > 0) await trx.insertInto("idea_tag").values(rows).execute();
}

async function countOnBoards(trx: Trx, ideas: readonly NewIdea[]): Promise<void> {
  const counts = new Map<number, number>();
  for (const { boardId, hiddenAt } of ideas) {
    if (hiddenAt === null) counts.set(boardId, (counts.get(boardId) ?? 0) + 1);
  }
  for (const [id, count] of [...counts].sort(([left], [right]) => left - right)) {
    await changeIdeaCount(trx, id, count);
  }
}
