import { accountName } from "~/features/accounts/account-name.server";
import type { IdeaState } from "~/features/ideas/idea";
import { shownName } from "~/features/people/unnamed";
import { hasRole, type Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";
import type { CommentAuthor, CommentState, CommentView } from "./comment";
import {
  canApproveComment,
  canDeleteComment,
  canEditComment,
  canHideComment,
  canMarkEvidence,
  canMarkHelpful,
  canReadComment,
  canReportComment,
  canTakeUp,
} from "./comment.policy";
import { stateOf } from "./comments.queries.server";

/** Comments with all that a page shows of them. */
export function selectComments(db: Db, viewer: Viewer) {
  return db
    .selectFrom("comment")
    .innerJoin("idea", "idea.id", "comment.idea_id")
    .innerJoin("person", "person.id", "comment.author_id")
    .leftJoin("account", "account.id", "person.account_id")
    .leftJoin("comment as parent", "parent.id", "comment.parent_id")
    .leftJoin("person as answered", "answered.id", "parent.author_id")
    .leftJoin("comment_helpful as mark", (join) =>
      join.onRef("mark.comment_id", "=", "comment.id").on("mark.person_id", "=", viewer.id ?? 0),
    )
    .leftJoin("evidence", "evidence.comment_id", "comment.id")
    .leftJoin("asked_question as asked", "asked.comment_id", "comment.parent_id")
    .leftJoin("spin_question as question", "question.id", "asked.question_id")
    .leftJoin("behalf_entry as entry", (join) =>
      join.onRef("entry.comment_id", "=", "comment.id").on("entry.confirmed_at", "is", null),
    )
    .leftJoin("person as rep", "rep.id", "entry.entered_by_id")
    .leftJoin("extension", "extension.comment_id", "comment.id")
    .selectAll("comment")
    .select([
      "idea.author_id as idea_author_id",
      "idea.withdrawn_at as idea_withdrawn_at",
      "person.name",
      "person.handle",
      "person.picture",
      "person.job_title",
      accountName(viewer).as("account"),
      "parent.author_id as answered_id",
      "parent.deleted_at as answered_deleted_at",
      "parent.hidden_at as answered_hidden_at",
      "answered.name as answered_name",
      "mark.person_id as marked_by",
      "extension.created_at as taken_up_at",
      "evidence.kind as evidence_kind",
      "question.kind as asked_kind",
      "entry.id as entry_id",
      "rep.name as rep_name",
    ]);
}

export type CommentRow = Awaited<ReturnType<ReturnType<typeof selectComments>["execute"]>>[number];

/** Who looks at which idea, and what they may do there. */
export interface Reading {
  viewer: Viewer;
  idea: IdeaState;
  canReply: boolean;
}

/** A comment as this viewer sees it: what they may not read never leaves the server. */
export function toView(row: CommentRow, { viewer, idea, canReply }: Reading): CommentView {
  const comment = stateOf(row);
  const readable = canReadComment(viewer, comment);
  const left = (authorId: number | null) =>
    row.idea_withdrawn_at !== null && authorId === row.idea_author_id;
  return {
    id: row.id,
    depth: row.depth,
    author: readable && row.name && !left(row.author_id) ? toAuthor(row) : null,
    bodyHtml: readable ? row.body_html : null,
    language: row.language,
    state: comment.deleted ? "deleted" : comment.hidden ? "hidden" : "shown",
    unpublished: comment.unpublished,
    hiddenReason: readable ? row.hidden_reason : null,
    stance: readable ? row.stance : null,
    internal: comment.internal,
    helpfulCount: readable ? row.helpful_count : 0,
    markedHelpful: row.marked_by !== null,
    evidence: readable ? row.evidence_kind : null,
    askedFor: row.asked_kind,
    takenUp: readable && row.taken_up_at !== null,
    entered: readable && row.entry_id !== null ? { by: shownName(row.rep_name) } : null,
    createdAt: row.created_at,
    editedAt: readable ? row.edited_at : null,
    replyTo:
      row.parent_id === null
        ? null
        : {
            id: row.parent_id,
            name:
              left(row.answered_id) || isGone(row, viewer) ? null : shownName(row.answered_name),
          },
    can: {
      reply: canReply && readable && mayBeAnswered(viewer, comment),
      edit: canEditComment(viewer, comment, idea),
      delete: canDeleteComment(viewer, comment),
      hide: canHideComment(viewer, comment),
      approve: canApproveComment(viewer, comment),
      report: canReportComment(viewer, comment, idea),
      markEvidence: canMarkEvidence(viewer, comment, idea),
      markHelpful: canMarkHelpful(viewer, comment, idea),
      takeUp: canTakeUp(viewer, comment, idea),
    },
  };
}

/** Nobody answers what others do not read; product and admin still talk about what they hid. */
function mayBeAnswered(viewer: Viewer, { hidden, unpublished }: CommentState): boolean {
  return !hidden || (!unpublished && hasRole(viewer, "product"));
}

/** Whether the viewer is only told that something stood where the comment answers. */
function isGone(row: CommentRow, viewer: Viewer): boolean {
  const hidden = row.answered_hidden_at !== null && !hasRole(viewer, "product");
  return row.answered_deleted_at !== null || hidden;
}

function toAuthor(row: CommentRow): CommentAuthor {
  return {
    id: row.author_id,
    name: row.name,
    handle: row.handle,
    portrait: portraitPath(row.picture),
    staff: row.by_staff === 1,
    account: row.account,
    jobTitle: row.job_title,
  };
}
