import { recordActivity } from "~/features/activity/record-activity.server";
import { followByItself } from "~/features/ideas/follow.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { limitLinks } from "~/features/writing/limit-links.server";
import { MINUTE, now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { NewRow, Row } from "~db/schema";
import type { TalkKind } from "./talk";
import { canReadTalk, canReport, canTalk } from "./talk.policy";
import { getTalk } from "./talk-rows.server";
import { isTesting } from "./testing.queries.server";

const SENT_TWICE_WITHIN = 10 * MINUTE;

export interface TalkInput {
  /** Markdown. */
  body: string;
  /** The body, rendered before the transaction began. */
  bodyHtml: string;
  kind: TalkKind;
  /** What it answers; an answer to an answer stands beside that one. */
  parentId: number | null;
  /** The row of the register that it is about. */
  rowId: number | null;
  /** The suggestion that it is about. */
  suggestionId?: number | null;
}

/**
 * Says something about an item, about a row of its register, or about a suggestion for its brief. Sent twice it is one; who speaks
 * hears of the item from now on. Reports of a beta are its testers' alone.
 * @returns the comment's number.
 */
export async function postTalk(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  input: TalkInput,
): Promise<number> {
  await lockShownItem(trx, viewer, itemId);
  allow(viewer, canTalk(viewer));
  requireSignedIn(viewer);
  const answered = input.parentId === null ? null : await getAnswered(trx, viewer, itemId, input);
  const kind = answered ? "comment" : input.kind;
  if (kind === "beta_report") {
    allow(viewer, canReport(viewer, await isTesting(trx, viewer, itemId)), "talk:report.refused");
  }
  const rowId = answered ? answered.register_row_id : input.rowId;
  const suggestionId = answered ? answered.suggested_edit_id : (input.suggestionId ?? null);
  if (rowId !== null) await requireOpen(trx, "register_row", { itemId, id: rowId });
  if (suggestionId !== null) await requireOpen(trx, "suggested_edit", { itemId, id: suggestionId });
  await limitLinks(trx, viewer, input.bodyHtml);
  const comment = {
    roadmap_item_id: itemId,
    register_row_id: rowId,
    suggested_edit_id: suggestionId,
    parent_id: answered && (answered.parent_id ?? answered.id),
    kind,
    author_id: viewer.id,
    by_staff: isStaff(viewer) ? 1 : 0,
    ...{ body: input.body, body_html: input.bodyHtml, language: viewer.language },
    created_at: now(),
  } as const;
  const same = await findSame(trx, comment);
  if (same) return same;
  const { id } = await trx
    .insertInto("roadmap_comment")
    .values(comment)
    .returning("id")
    .executeTakeFirstOrThrow();
  await followByItself(trx, viewer.id, { kind: "roadmap_item", id: itemId }, "commenter");
  const subject = { kind: "roadmap_comment", id, roadmapItemId: itemId } as const;
  const details = { parentId: comment.parent_id, kind: comment.kind };
  await recordActivity(trx, viewer, "roadmap_comment.posted", subject, details);
  return id;
}

async function getAnswered(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  { parentId }: TalkInput,
): Promise<Row<"roadmap_comment">> {
  const { row, state } = await getTalk(trx, { itemId, commentId: parentId ?? 0 });
  if (!canReadTalk(viewer, state)) throw new NotFound();
  return row;
}

/** @throws NotFound where the item has no such row or suggestion, or it is hidden. */
async function requireOpen(
  trx: Trx,
  table: "register_row" | "suggested_edit",
  { itemId, id }: { itemId: number; id: number },
): Promise<void> {
  const about = await trx
    .selectFrom(table)
    .select("id")
    .where("id", "=", id)
    .where("roadmap_item_id", "=", itemId)
    .where("hidden_at", "is", null)
    .executeTakeFirst();
  if (!about) throw new NotFound();
}

async function findSame(trx: Trx, comment: NewRow<"roadmap_comment">): Promise<number | undefined> {
  const row = await trx
    .selectFrom("roadmap_comment")
    .select("id")
    .where("author_id", "=", comment.author_id)
    .where("roadmap_item_id", "=", comment.roadmap_item_id)
    .where("register_row_id", "is not distinct from", comment.register_row_id ?? null)
    .where("suggested_edit_id", "is not distinct from", comment.suggested_edit_id ?? null)
    .where("parent_id", "is not distinct from", comment.parent_id ?? null)
    .where("body", "=", comment.body)
    .where("deleted_at", "is", null)
    .where("created_at", ">", comment.created_at - SENT_TWICE_WITHIN)
    .executeTakeFirst();
  return row?.id;
}
