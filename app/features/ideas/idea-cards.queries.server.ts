import { accountName } from "~/features/accounts/account-name.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { type CardExtras, loadCardExtras } from "./card-extras.queries.server";
import { type IdeaCard, ideaPath } from "./idea";
import { statusNameFor } from "./status-name.server";
import { visibleTo } from "./visible-ideas.server";

/** The ideas of these numbers as cards, in this order, less those that the viewer may not see. */
export async function cardsOf(db: Db, viewer: Viewer, ids: number[]): Promise<IdeaCard[]> {
  if (ids.length === 0) return [];
  const [rows, extras] = await Promise.all([
    selectCards(db, viewer, ids).execute(),
    loadCardExtras(db, viewer, ids),
  ]);
  const cards = new Map(rows.map((row) => [row.id, toCard(row, extras)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}

type CardRow = Awaited<ReturnType<ReturnType<typeof selectCards>["execute"]>>[number];

function selectCards(db: Db, viewer: Viewer, ids: number[]) {
  return db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .innerJoin("status", "status.id", "idea.status_id")
    .innerJoin("person as author", "author.id", "idea.author_id")
    .leftJoin("account", "account.id", "author.account_id")
    .selectAll("idea")
    .select(["board.slug", "board.name as board_name", "board.access"])
    .select(["status.status_key", "status.colour", "status.takes_votes", "status.needs_reason"])
    .select(["status.takes_comments", "status.takes_edits"])
    .select(["status.retired_at as status_retired_at", accountName(viewer).as("account_name")])
    .select(["author.name as author_name", "author.handle", "author.role", "author.job_title"])
    .select((select) => [
      statusNameFor(viewer.language).as("status_name"),
      select
        .selectFrom("idea as first")
        .select("first.id")
        .whereRef("first.author_id", "=", "idea.author_id")
        .orderBy("first.created_at")
        .orderBy("first.id")
        .limit(1)
        .as("authors_first_id"),
    ])
    .where("idea.id", "in", ids)
    .where(visibleTo(viewer));
}

function toCard(row: CardRow, extras: CardExtras): IdeaCard {
  return {
    ...stateOf(row),
    title: row.title,
    path: ideaPath(row),
    excerpt: row.excerpt,
    language: row.language,
    board: { slug: row.slug, name: row.board_name },
    status: statusOf(row),
    statusExcerpt: row.status_excerpt,
    author: row.withdrawn_at === null && row.author_name ? authorOf(row) : null,
    authorsFirst: row.withdrawn_at === null && row.authors_first_id === row.id,
    voteCount: row.top_count,
    commentCount: row.comment_count,
    createdAt: row.created_at,
    answeredAt: row.answered_at,
    firstAnsweredAt: row.first_answered_at,
    replyDueAt:
      row.first_answered_at === null && row.merged_into_id === null ? row.reply_due_at : null,
    pinned: row.pinned_at !== null,
    tags: extras.tags.get(row.id) ?? [],
    myVote: extras.myVotes.get(row.id) ?? null,
    following: extras.followed.has(row.id),
    roadmapItems: extras.roadmapItems.get(row.id) ?? [],
    because: extras.becauses.get(row.id) ?? null,
  };
}

function stateOf(row: CardRow) {
  return {
    id: row.id,
    authorId: row.withdrawn_at === null ? row.author_id : 0,
    boardId: row.board_id,
    boardAccess: row.access,
    statusGroup: row.status_group,
    takesVotes: row.takes_votes === 1,
    takesComments: row.takes_comments === 1,
    takesEdits: row.takes_edits === 1,
    locked: row.locked_at !== null,
    hidden: row.hidden_at !== null,
    unpublished: row.waiting_since !== null,
    slow: row.slow_since !== null,
    withdrawn: row.withdrawn_at !== null,
    mergedIntoId: row.merged_into_id,
  };
}

function statusOf(row: CardRow): IdeaCard["status"] {
  return {
    id: row.status_id,
    key: row.status_key,
    group: row.status_group,
    name: row.status_name,
    colour: row.colour,
    takesVotes: row.takes_votes === 1,
    takesComments: row.takes_comments === 1,
    takesEdits: row.takes_edits === 1,
    needsReason: row.needs_reason === 1,
    retired: row.status_retired_at !== null,
  };
}

function authorOf(row: CardRow): IdeaCard["author"] {
  return {
    id: row.author_id,
    name: row.author_name,
    handle: row.handle,
    staff: row.role !== "member",
    account: row.account_name,
    jobTitle: row.job_title,
  };
}
