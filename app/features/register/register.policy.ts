import { canCareForItem } from "~/features/ideas/item.policy";
import { canTakePart } from "~/features/people/people.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { RowState } from "./register-row";

type Item = { ownerId: number | null };

/** Whoever sees the item may say what it could bring or break. */
export function canAddRow(viewer: Viewer): boolean {
  return canTakePart(viewer);
}

/** One's own words, until somebody answered them: what others agreed to stays what it was. */
export function canEditRow(viewer: Viewer, row: RowState): boolean {
  return canTakePart(viewer) && viewer.id === row.authorId && !row.hidden && !row.answered;
}

/** What is done about it, by whom, until when. */
export function canTendRow(viewer: Viewer, item: Item): boolean {
  return canCareForItem(viewer, item);
}

/** "Applies to us": customers and partners, about what somebody else wrote. */
export function canMarkRow(viewer: Viewer, row: RowState): boolean {
  if (!canTakePart(viewer) || isStaff(viewer) || row.hidden) return false;
  const ofAuthor = viewer.accountId !== null && viewer.accountId === row.accountId;
  return viewer.id !== row.authorId && !ofAuthor;
}

export function canHideRow(viewer: Viewer, item: Item): boolean {
  return canCareForItem(viewer, item);
}

/** Also what is hidden: its author, and who may hide it. */
export function canSeeHiddenRow(viewer: Viewer, item: Item, row: { authorId: number }): boolean {
  return canCareForItem(viewer, item) || (viewer.id !== null && viewer.id === row.authorId);
}
