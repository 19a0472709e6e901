import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { seenTags } from "~/features/tags/seen-tags.server";
import type { Db } from "~db/connect.server";
import type { Row, Schema } from "~db/schema";
import { answering } from "./field-conditions.server";
import type { IdeaFilters } from "./idea-list";
import { ofSegment } from "./segment-ideas.server";
import { visibleAmong } from "./visible-ideas.server";

const PEOPLE_AT_MOST = 20;

/** What lists need to know of every board, also of those that the viewer may not see. */
export type ListedBoard = Pick<Row<"board">, "id" | "slug" | "access" | "idea_count">;

export function selectListedBoards(db: Db): Promise<ListedBoard[]> {
  return db.selectFrom("board").select(["id", "slug", "access", "idea_count"]).execute();
}

/** What the condition of a list is made of beside its filters. */
export interface ListGround {
  boards: readonly ListedBoard[];
  /** For the ideas of the segment that the filters name; null where they name none. */
  segment: Expression<SqlBool> | null;
}

/** Reads the ground of a list: one query, and two for a segment. */
export async function readGround(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
): Promise<ListGround> {
  const [boards, segment] = await Promise.all([
    selectListedBoards(db),
    filters.segment === null ? null : ofSegment(db, viewer, filters.segment),
  ]);
  return { boards, segment };
}

/**
 * The condition for the ideas of a list: listed, open to the viewer, and as the filters say.
 * @throws SignInNeeded when a visitor asks for what is theirs.
 */
export function matching(
  viewer: Viewer,
  filters: IdeaFilters,
  ground: ListGround,
): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  return where.and([where("idea.listed", "=", 1), matchingAlsoHidden(viewer, filters, ground)]);
}

/** As {@link matching}, with the hidden ideas that the viewer may see. @throws as it does. */
export function matchingAlsoHidden(
  viewer: Viewer,
  filters: IdeaFilters,
  { boards, segment }: ListGround,
): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  return where.and([
    ...placeConditions(viewer, filters, boards),
    ...(segment ? [segment] : []),
    ...typedConditions(filters),
    ...personalConditions(viewer, filters),
    visibleAmong(viewer, boards),
  ]);
}

function placeConditions(
  viewer: Viewer,
  filters: IdeaFilters,
  boards: readonly ListedBoard[],
): Expression<SqlBool>[] {
  const where = expressionBuilder<Schema, "idea">();
  const { board, group, status, tag } = filters;
  const conditions: Expression<SqlBool>[] = [];
  if (board) {
    const id = boards.find((each) => each.slug === board)?.id;
    conditions.push(id === undefined ? where.lit(false) : where("idea.board_id", "=", id));
    for (const field of filters.fields) conditions.push(answering(viewer, id ?? 0, field));
  }
  if (group) conditions.push(where("idea.status_group", "=", group));
  if (status) {
    const id = where.selectFrom("status").select("status.id").where("status_key", "=", status);
    conditions.push(where("idea.status_id", "=", id));
  }
  if (tag !== null) {
    const tagged = where
      .selectFrom("idea_tag")
      .innerJoin("tag", "tag.id", "idea_tag.tag_id")
      .select("idea_tag.idea_id")
      .where("idea_tag.tag_id", "=", tag)
      .where(seenTags(viewer));
    conditions.push(where("idea.id", "in", tagged));
  }
  if (filters.unanswered) conditions.push(where("idea.first_answered_at", "is", null));
  return conditions;
}

/** What is rarely chosen, and mostly typed. */
function typedConditions(filters: IdeaFilters): Expression<SqlBool>[] {
  const where = expressionBuilder<Schema, "idea">();
  const { by, votes, after, before } = filters;
  const conditions: Expression<SqlBool>[] = [];
  if (filters.answered) conditions.push(where("idea.first_answered_at", "is not", null));
  if (filters.official) {
    const answered = where.selectFrom("official_response").select("idea_id");
    conditions.push(where("idea.id", "in", answered));
  }
  if (by) {
    // An author who withdrew is not found by their name.
    const handles = by.toLowerCase().split(",").slice(0, PEOPLE_AT_MOST);
    const people = where
      .selectFrom("person")
      .select("person.id")
      .where("handle_folded", "in", handles)
      .unionAll(
        where
          .selectFrom("old_handle")
          .select("old_handle.person_id as id")
          .where("handle_folded", "in", handles),
      );
    conditions.push(where("idea.author_id", "in", people));
    conditions.push(where("idea.withdrawn_at", "is", null));
  }
  if (votes !== null) conditions.push(where("idea.top_count", ">=", votes));
  if (after) conditions.push(where("idea.created_at", ">=", Date.parse(after)));
  if (before) conditions.push(where("idea.created_at", "<", Date.parse(before)));
  return conditions;
}

function personalConditions(viewer: Viewer, filters: IdeaFilters): Expression<SqlBool>[] {
  if (!filters.mine && !filters.followed) return [];
  requireSignedIn(viewer);
  const where = expressionBuilder<Schema, "idea">();
  const conditions: Expression<SqlBool>[] = [];
  if (filters.mine) {
    conditions.push(where("idea.author_id", "=", viewer.id), where("withdrawn_at", "is", null));
  }
  if (filters.followed) {
    const followed = where
      .selectFrom("follow")
      .select("subject_id")
      .where("person_id", "=", viewer.id)
      .where("subject_kind", "=", "idea")
      .where("stopped_at", "is", null);
    conditions.push(where("idea.id", "in", followed));
  }
  return conditions;
}
