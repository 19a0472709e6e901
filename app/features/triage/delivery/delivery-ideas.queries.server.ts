import { ideaPath } from "~/features/ideas/idea";
import { leadsTo, type Status } from "~/features/ideas/status";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { DeliveryIdea, LeftReason } from "./delivery";

/** The ideas behind an item, and what becomes of each when it is delivered with this status. */
export async function listDeliveryIdeas(
  db: Db,
  viewer: Viewer,
  itemId: number,
  statusId: number,
): Promise<DeliveryIdea[]> {
  const [rows, statuses, next] = await Promise.all([
    db
      .selectFrom("idea")
      .innerJoin("roadmap_item_idea as link", "link.idea_id", "idea.id")
      .select(["idea.id", "idea.title", "idea.language", "idea.status_id", "idea.hidden_at"])
      .where("link.roadmap_item_id", "=", itemId)
      .where("idea.merged_into_id", "is", null)
      .where(visibleTo(viewer))
      .orderBy("idea.top_count", "desc")
      .orderBy("idea.id")
      .execute(),
    listStatuses(db, viewer.language),
    db.selectFrom("status_next").selectAll().execute(),
  ]);
  const known = new Map(statuses.map((status) => [status.id, status]));
  return rows.map((row) => {
    const status = known.get(row.status_id);
    const after = next.filter((step) => step.status_id === row.status_id);
    const nextIds = after.map((step) => step.next_status_id);
    const { id, title, language } = row;
    return {
      ...{ id, title, language, path: ideaPath(row), status: status?.name ?? "" },
      left: whyLeft(status, row.hidden_at, leadsTo(nextIds, statusId)),
    };
  });
}

function whyLeft(
  status: Status | undefined,
  hiddenAt: number | null,
  follows: boolean,
): LeftReason | null {
  if (hiddenAt !== null) return "hidden";
  if (status?.group === "closed") return "closed";
  return follows ? null : "notNext";
}
