import { recordActivity } from "~/features/activity/record-activity.server";
import { waitsOnBoard } from "~/features/boards/approval.queries.server";
import type { IdeaState } from "~/features/ideas/idea";
import { canComment, canTriage } from "~/features/ideas/idea.policy";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { isStaff, type SignedInViewer, type Viewer } from "~/features/people/viewer";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { commentDraftKey } from "~/features/writing/draft";
import { deleteDraft } from "~/features/writing/drafts.queries.server";
import { limitLinks } from "~/features/writing/limit-links.server";
import { MINUTE, now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Stance } from "./comment";
import { canSeeComment } from "./comment.policy";
import { findSameComment, getComment, insertComment } from "./comments.queries.server";
import { publishComment } from "./publish-comment.server";
import { refuseTooSoon } from "./slow-mode.server";

const SENT_TWICE_WITHIN = 10 * MINUTE;

export interface CommentInput {
  /** Markdown. */
  body: string;
  /** The body, rendered before the transaction began. */
  bodyHtml: string;
  stance: Stance | null;
  /** The comment that this one answers. */
  parentId: number | null;
  /** A note that only staff see. */
  internal: boolean;
  /** Of the text; that of the writer's pages where it is left out. */
  language?: string | undefined;
  /** The draft that it was written in; the one of a comment or reply in this place if left out. */
  draftKey?: string;
}

/**
 * Adds a comment or a reply; a reply to an internal note is an internal note. Where the board wants it,
 * it waits for approval first. Sent twice it is one.
 * @returns the comment's id.
 */
export async function postComment(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: CommentInput,
): Promise<number> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canComment(viewer, idea), whyNot(idea));
  requireSignedIn(viewer);
  const parent = input.parentId === null ? null : await getParent(trx, viewer, ideaId, input);
  const internal = input.internal || parent?.internal === 1;
  if (internal) allow(viewer, canTriage(viewer), "comments:noteRefused");
  const draftKey = input.draftKey ?? commentDraftKey(ideaId, parent?.id ?? null);
  await deleteDraft(trx, viewer.id, draftKey);
  const at = now();
  const comment = replyRow(viewer, ideaId, parent, { ...input, internal, at });
  const same = await findSameComment(trx, comment, at - SENT_TWICE_WITHIN);
  if (same) return same;
  if (!internal) await checkWords(trx, viewer, idea, { bodyHtml: input.bodyHtml, at });
  const waits = !internal && (await waitsOnBoard(trx, viewer, idea.boardId));
  const id = await insertComment(trx, { ...comment, ...(waits ? waiting(at) : {}) });
  await showPicturesIn(trx, { kind: "comment", id }, input.body);
  const parentId = parent?.id ?? null;
  if (internal || waits) {
    const subject = { kind: "comment", id, ideaId } as const;
    const verb = internal ? "comment.posted" : "comment.held";
    await recordActivity(trx, viewer, verb, subject, { parentId }, { staffOnly: true });
  } else {
    const byStaff = comment.by_staff === 1;
    await publishComment(trx, viewer, idea, { id, parentId, byStaff, at });
  }
  return id;
}

/** What members may not say so: too soon, or with too many links. */
async function checkWords(
  trx: Trx,
  viewer: SignedInViewer,
  idea: IdeaState,
  { bodyHtml, at }: { bodyHtml: string; at: number },
): Promise<void> {
  await refuseTooSoon(trx, viewer, idea, at);
  await limitLinks(trx, viewer, bodyHtml);
}

const waiting = (since: number) => ({ waiting_since: since, hidden_at: since });

function whyNot(idea: IdeaState): string {
  if (idea.locked) return "comments:locked";
  return idea.takesComments ? "comments:refused" : "comments:frozen";
}

/** What a reply answers stands on the same idea. */
async function getParent(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { parentId }: CommentInput,
): Promise<Row<"comment">> {
  const { row, comment } = await getComment(trx, viewer, parentId ?? 0);
  const open = canSeeComment(viewer, comment) && !comment.unpublished;
  if (row.idea_id !== ideaId || !open) throw new NotFound();
  return row;
}

function replyRow(
  viewer: SignedInViewer,
  ideaId: number,
  parent: Row<"comment"> | null,
  input: CommentInput & { at: number },
) {
  return {
    idea_id: ideaId,
    parent_id: parent?.id ?? null,
    root_id: parent ? (parent.root_id ?? parent.id) : null,
    depth: parent ? parent.depth + 1 : 0,
    author_id: viewer.id,
    by_staff: isStaff(viewer) ? (1 as const) : (0 as const),
    body: input.body,
    body_html: input.bodyHtml,
    language: input.language ?? viewer.language,
    stance: input.internal ? null : input.stance,
    internal: input.internal ? (1 as const) : (0 as const),
    created_at: input.at,
  };
}
