import { type Expression, type ExpressionWrapper, expressionBuilder, type SqlBool } from "kysely";
import { canCareForItem } from "~/features/ideas/item.policy";
import type { ShownItem } from "~/features/ideas/shown-item";
import type { Viewer } from "~/features/people/viewer";
import type { Schema } from "~db/schema";

/**
 * The condition for the comments of an item's talk that there are for a viewer: what is said about a
 * hidden row of the register, or a hidden suggestion, is there for who cares for the item.
 */
export function talkOf(viewer: Viewer, item: ShownItem): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "roadmap_comment">();
  const ofItem = where("roadmap_comment.roadmap_item_id", "=", item.id);
  if (canCareForItem(viewer, item)) return ofItem;
  const hidden = where
    .selectFrom("register_row")
    .select("register_row.id")
    .where("register_row.roadmap_item_id", "=", item.id)
    .where("register_row.hidden_at", "is not", null);
  const hiddenSuggestions = where
    .selectFrom("suggested_edit")
    .select("suggested_edit.id")
    .where("suggested_edit.roadmap_item_id", "=", item.id)
    .where("suggested_edit.hidden_at", "is not", null);
  return where.and([
    ofItem,
    where.or([
      where("roadmap_comment.register_row_id", "is", null),
      where("roadmap_comment.register_row_id", "not in", hidden),
    ]),
    where.or([
      where("roadmap_comment.suggested_edit_id", "is", null),
      where("roadmap_comment.suggested_edit_id", "not in", hiddenSuggestions),
    ]),
  ]);
}

/** The condition for questions of customers that others read; they stand at the top of a thread. */
export function isAsked(): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "roadmap_comment">();
  return where.and([
    where("roadmap_comment.kind", "=", "question"),
    where("roadmap_comment.parent_id", "is", null),
    where("roadmap_comment.by_staff", "=", 0),
    where("roadmap_comment.deleted_at", "is", null),
    where("roadmap_comment.hidden_at", "is", null),
  ]);
}

/** Answered is a question where somebody said so, or where an answer of the company stands under it. */
export function isAnswered(): ExpressionWrapper<Schema, "roadmap_comment", SqlBool> {
  const where = expressionBuilder<Schema, "roadmap_comment">();
  const answer = where
    .selectFrom("roadmap_comment as answer")
    .select("answer.id")
    .whereRef("answer.parent_id", "=", "roadmap_comment.id")
    .where("answer.by_staff", "=", 1)
    .where("answer.deleted_at", "is", null)
    .where("answer.hidden_at", "is", null);
  return where.or([where("roadmap_comment.answered_at", "is not", null), where.exists(answer)]);
}
