import { canAsk } from "~/features/answering/answering.policy";
import { leadsTo, type Status } from "~/features/ideas/status";
import { listNextStatusIds, listStatuses } from "~/features/ideas/statuses.queries.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { listItemsOfIdeas } from "~/features/roadmap/item-ideas.queries.server";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { canPromote } from "~/features/roadmap/roadmap.policy";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { loadChecklist } from "./checklist/checklist.queries.server";
import type { StaffToolsData } from "./staff-tools";
import { canStillUndo } from "./status-change";
import { listLatestChanges } from "./status-changes.queries.server";
import type { StatusChoice } from "./status-form";
import { canModerate, canPin, canRespond, canSetStatus } from "./triage.policy";

/**
 * What the team can do on an idea and how it stands, in a constant number of queries; null for
 * everybody else. Whether the viewer may see the idea is for the caller to have read.
 */
export async function loadStaffTools(
  db: Db,
  viewer: Viewer,
  ideaId: number,
): Promise<StaffToolsData | null> {
  if (!isStaff(viewer)) return null;
  const [idea, statuses, tags, items, undo, owners, checklist] = await Promise.all([
    getIdeaRow(db, ideaId),
    listStatuses(db, viewer.language),
    listTagSets(db, viewer, ideaId),
    listItemsOfIdeas(db, [ideaId]),
    findUndo(db, viewer, ideaId),
    listOwners(db),
    loadChecklist(db, viewer, ideaId),
  ]);
  const next = await listNextStatusIds(db, idea.status_id);
  const hidden = idea.hidden_at !== null;
  return {
    ideaId,
    can: {
      decide: canModerate(viewer),
      respond: canRespond(viewer, { hidden }),
      ask: canAsk(viewer, { hidden }),
      pin: canPin(viewer, { hidden }),
      promote: canPromote(viewer) && !hidden,
    },
    status: {
      id: idea.status_id,
      name: statuses.find((status) => status.id === idea.status_id)?.name ?? "",
    },
    owner: { id: idea.owner_id, name: idea.owner_name, choices: owners },
    reviewAt: idea.review_at,
    checklist,
    statuses: statusChoices(statuses, idea.status_id, next),
    tags,
    open: idea.status_group === "open",
    pinned: idea.pinned_at !== null,
    locked: idea.locked_at !== null,
    hidden,
    unpublished: idea.waiting_since !== null,
    slow: idea.slow_since !== null,
    answered: idea.answered === 1,
    asked: idea.asked === 1,
    roadmapItems: items.map(({ itemId, title }) => ({
      title,
      path: itemPath({ id: itemId, title }),
    })),
    undo,
  };
}

/** The statuses that an idea can come to from its present one, whose `next` these are. */
export function statusChoices(
  statuses: readonly Status[],
  currentId: number,
  next: readonly number[],
): StatusChoice[] {
  return statuses
    .filter((status) => !status.retired && status.id !== currentId && leadsTo(next, status.id))
    .map(({ id, key, name, needsReason }) => ({ id, key, name, needsReason }));
}

/** The status change of an idea that the viewer can still take back, and to which status. */
export async function findUndo(
  db: Db,
  viewer: Viewer,
  ideaId: number,
): Promise<StaffToolsData["undo"]> {
  if (!canSetStatus(viewer)) return null;
  const [latest] = await listLatestChanges(db, ideaId, 1);
  if (!latest || latest.actor_id === null || latest.from_status_id === null) return null;
  return canStillUndo(latest.created_at, now()) ? { changeId: latest.id } : null;
}

async function getIdeaRow(db: Db, ideaId: number) {
  const row = await db
    .selectFrom("idea")
    .leftJoin("person as owner", "owner.id", "idea.owner_id")
    .select([
      "status_id",
      "pinned_at",
      "locked_at",
      "hidden_at",
      "idea.waiting_since",
      "slow_since",
      "review_at",
      "owner_id",
    ])
    .select("idea.status_group")
    .select("owner.name as owner_name")
    .select((select) =>
      select
        .selectFrom("board_field")
        .select(select.lit(1).as("one"))
        .whereRef("board_field.board_id", "=", "idea.board_id")
        .where("board_field.retired_at", "is", null)
        .limit(1)
        .as("asked"),
    )
    .select((select) =>
      select
        .selectFrom("official_response")
        .select(select.lit(1).as("one"))
        .whereRef("official_response.idea_id", "=", "idea.id")
        .limit(1)
        .as("answered"),
    )
    .where("idea.id", "=", ideaId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}
