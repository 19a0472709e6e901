import { externalIdOf, ownNumber } from "~/features/ideas/external-id.server";
import type { Db } from "~db/connect.server";
import type { CommentTwin, IdeaTwin, KnownComment, NewVote } from "./import-store";

/*
 * What an import finds in the database, one query for a batch of rows. Every list may be empty. `mark`
 * is the community's own, by which it knows what it exported itself; null before its first export.
 */

export async function findIdeas(
  db: Db,
  mark: string | null,
  externalIds: readonly string[],
): Promise<Map<string, number>> {
  if (externalIds.length === 0) return new Map();
  const ideas = db.selectFrom("idea").select(["id", "external_id"]);
  const known = await ideas.where("external_id", "in", externalIds).execute();
  const numbers = ownNumbers(mark, "idea", externalIds);
  const own =
    numbers.length === 0
      ? []
      : await ideas.where("external_id", "is", null).where("id", "in", numbers).execute();
  return new Map([...known, ...own].map((row) => [externalIdOf(mark ?? "", "idea", row), row.id]));
}

/** Items come in no file, so that a community knows its own alone. */
export async function findItems(
  db: Db,
  mark: string | null,
  externalIds: readonly string[],
): Promise<Map<string, number>> {
  const numbers = ownNumbers(mark, "item", externalIds);
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom("roadmap_item")
    .select("id")
    .where("id", "in", numbers)
    .where("removed_at", "is", null)
    .execute();
  return new Map(
    rows.map(({ id }) => [externalIdOf(mark ?? "", "item", { id, external_id: null }), id]),
  );
}

export async function haveIdeas(db: Db, twins: readonly IdeaTwin[]): Promise<boolean[]> {
  if (twins.length === 0) return [];
  const rows = await db
    .selectFrom("idea")
    .select(["author_id", "title", "created_at"])
    .where("author_id", "in", [...new Set(twins.map((twin) => twin.authorId))])
    .where("title", "in", [...new Set(twins.map((twin) => twin.title))])
    .execute();
  return twins.map((twin) =>
    rows.some(
      (row) =>
        row.author_id === twin.authorId &&
        row.title === twin.title &&
        (twin.createdAt === null || row.created_at === twin.createdAt),
    ),
  );
}

export async function findComments(
  db: Db,
  mark: string | null,
  externalIds: readonly string[],
): Promise<Map<string, KnownComment>> {
  if (externalIds.length === 0) return new Map();
  const comments = db
    .selectFrom("comment")
    .select(["id", "external_id", "idea_id", "root_id", "depth"]);
  const known = await comments.where("external_id", "in", externalIds).execute();
  const numbers = ownNumbers(mark, "comment", externalIds);
  const own =
    numbers.length === 0
      ? []
      : await comments.where("external_id", "is", null).where("id", "in", numbers).execute();
  return new Map(
    [...known, ...own].map((row) => [
      externalIdOf(mark ?? "", "comment", row),
      { id: row.id, ideaId: row.idea_id, rootId: row.root_id, depth: row.depth },
    ]),
  );
}

function ownNumbers(
  mark: string | null,
  kind: "idea" | "comment" | "item",
  externalIds: readonly string[],
): number[] {
  if (mark === null) return [];
  return externalIds.flatMap((externalId) => ownNumber(mark, kind, externalId) ?? []);
}

export async function haveComments(db: Db, twins: readonly CommentTwin[]): Promise<boolean[]> {
  if (twins.length === 0) return [];
  const rows = await db
    .selectFrom("comment")
    .select(["idea_id", "author_id", "body", "created_at"])
    .where("idea_id", "in", [...new Set(twins.map((twin) => twin.ideaId))])
    .where("author_id", "in", [...new Set(twins.map((twin) => twin.authorId))])
    .execute();
  return twins.map((twin) =>
    rows.some(
      (row) =>
        row.idea_id === twin.ideaId &&
        row.author_id === twin.authorId &&
        row.body === twin.body &&
        (twin.createdAt === null || row.created_at === twin.createdAt),
    ),
  );
}

/** A vote that was withdrawn is known too: an import does not cast it again. */
export async function haveVotes(
  db: Db,
  votes: readonly Pick<NewVote, "ideaId" | "personId">[],
): Promise<boolean[]> {
  if (votes.length === 0) return [];
  const rows = await db
    .selectFrom("vote")
    .select(["idea_id", "person_id"])
    .where("idea_id", "in", [...new Set(votes.map((vote) => vote.ideaId))])
    .where("person_id", "in", [...new Set(votes.map((vote) => vote.personId))])
    .execute();
  const known = new Set(rows.map((row) => `${row.idea_id} ${row.person_id}`));
  return votes.map((vote) => known.has(`${vote.ideaId} ${vote.personId}`));
}
