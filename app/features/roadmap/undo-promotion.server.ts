import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { listIdeaIds } from "./item-ideas.queries.server";
import { lockItemState } from "./item-state.queries.server";
import { demoteIdea } from "./promote-ideas.server";
import { isRemoved, removeItem } from "./remove-item.server";

/** What a promotion did. */
export interface Promotion {
  itemId: number;
  /** Those that came to stand behind the item. */
  ideaIds: readonly number[];
  /** Whether it made the item. */
  made: boolean;
}

/**
 * The ideas stand where they stood before. An item that was made for them goes too, unless somebody
 * has written on it or put another idea behind it since.
 */
export async function undoPromotion(
  trx: Trx,
  viewer: Viewer,
  { itemId, ideaIds, made }: Promotion,
): Promise<void> {
  if (await isRemoved(trx, itemId)) return;
  await lockIdeas(trx, ideaIds);
  const { version } = await lockItemState(trx, viewer, itemId);
  const others = (await listIdeaIds(trx, itemId)).filter((id) => !ideaIds.includes(id));
  if (made && version === 1 && others.length === 0) {
    return removeItem(trx, viewer, itemId, { undone: true });
  }
  for (const ideaId of ideaIds) await demoteIdea(trx, viewer, itemId, ideaId, { undone: true });
}
