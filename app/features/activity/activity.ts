/** What can happen, by subject. The words are those of an idea's history and of notifications. */
export const verbs = [
  "idea.posted",
  "idea.edited",
  "idea.deleted",
  "idea.withdrawn",
  "idea.moved",
  "idea.tagged",
  "idea.answers_changed",
  "idea.assigned",
  "idea.review_set",
  "idea.pinned",
  "idea.unpinned",
  "idea.locked",
  "idea.unlocked",
  "idea.hidden",
  "idea.shown",
  "idea.held",
  "idea.approved",
  "idea.refused",
  "idea.slowed",
  "idea.unslowed",
  "idea.status_changed",
  "idea.went_quiet",
  "idea.answered",
  "idea.promoted",
  "idea.planned",
  "idea.demoted",
  "idea.merged",
  "idea.unmerged",
  "idea.took_in",
  "idea.gave_back",
  "vote.cast",
  "vote.changed",
  "vote.withdrawn",
  "vote.set_aside",
  "vote.counted_again",
  "vote.found_fine",
  "comment.posted",
  "comment.edited",
  "comment.deleted",
  "comment.hidden",
  "comment.shown",
  "comment.held",
  "comment.approved",
  "comment.refused",
  "comment.marked_helpful",
  "comment.unmarked_helpful",
  "comment.marked_evidence",
  "comment.unmarked_evidence",
  "comment.taken_up",
  "comment.released",
  "checklist_item.added",
  "checklist_item.finished",
  "checklist_item.reopened",
  "checklist_item.removed",
  "report.made",
  "report.decided",
  "evidence.added",
  "evidence.recorded",
  "evidence.edited",
  "evidence.removed",
  "follow.started",
  "follow.stopped",
  "roadmap_item.created",
  "roadmap_item.edited",
  "roadmap_item.picture_changed",
  "roadmap_item.moved",
  "roadmap_item.delivered",
  "roadmap_item.removed",
  "roadmap_item.published",
  "roadmap_item.unpublished",
  "roadmap_item.worth_asked",
  "changelog_entry.created",
  "changelog_entry.edited",
  "changelog_entry.picture_changed",
  "changelog_entry.planned",
  "changelog_entry.published",
  "changelog_entry.unpublished",
  "changelog_entry.removed",
  "person.joined",
  "person.verified",
  "person.edited",
  "person.picture_changed",
  "person.role_changed",
  "person.suspended",
  "person.restored",
  "person.trusted",
  "person.distrusted",
  "person.approved",
  "person.refused",
  "person.account_changed",
  "person.password_changed",
  "person.bounce_cleared",
  "person.votes_hidden",
  "person.votes_shown",
  "person.erasure_asked",
  "person.erasure_kept",
  "person.erased",
  "person.exported",
  "account.created",
  "account.edited",
  "deal.created",
  "deal.edited",
  "deal.closed",
  "deal.reopened",
  "deal.need_added",
  "deal.need_changed",
  "deal.need_removed",
  "segment.created",
  "segment.edited",
  "segment.retired",
  "segment.restored",
  "behalf_entry.entered",
  "behalf_entry.disowned",
  "behalf_entry.confirmed",
  "behalf_entry.taken_back",
  "trail.made",
  "trail.edited",
  "trail.link_made",
  "trail.link_revoked",
  "trail.visited",
  "trail.marked_helpful",
  "trail.asked",
  "trail.answered",
  "trail.needed",
  "trail.need_taken_back",
  "trail.followed",
  "trail.contact_left",
  "board.created",
  "board.edited",
  "board.picture_changed",
  "board.field_added",
  "board.field_edited",
  "board.field_retired",
  "board.field_restored",
  "board.retired",
  "board.restored",
  "tag.created",
  "tag.edited",
  "tag.retired",
  "tag.restored",
  "tag_group.created",
  "tag_group.edited",
  "tag_group.removed",
  "status.created",
  "status.edited",
  "status.retired",
  "status.restored",
  "response_template.created",
  "response_template.edited",
  "response_template.retired",
  "response_template.restored",
  "spin_question.created",
  "spin_question.edited",
  "spin_question.retired",
  "spin_question.restored",
  "bulk_change.made",
  "bulk_change.undone",
  "community.edited",
  "community.picture_changed",
  "community.doors_changed",
  "community.clock_changed",
  "community.gate_changed",
  "community.account_field_added",
  "community.account_field_edited",
  "community.account_field_retired",
  "community.account_field_restored",
  "invitation.sent",
  "invitation.withdrawn",
  "community.exported",
  "mail.token_shown",
  "mail.tested",
] as const;

export type Verb = (typeof verbs)[number];

export type SubjectKind =
  | "idea"
  | "comment"
  | "checklist_item"
  | "roadmap_item"
  | "changelog_entry"
  | "person"
  | "account"
  | "deal"
  | "segment"
  | "behalf_entry"
  | "trail"
  | "board"
  | "tag"
  | "tag_group"
  | "status"
  | "response_template"
  | "spin_question"
  | "bulk_change"
  | "community"
  | "invitation"
  | "mail";

/** What the act was about; ideas, items, accounts and deals also index the row by themselves. */
export interface Subject {
  kind: SubjectKind;
  id: number;
  ideaId?: number | undefined;
  roadmapItemId?: number | undefined;
  /** The account and the deal in whose history it stands. */
  accountId?: number | undefined;
  dealId?: number | undefined;
}

/** JSON that a reader of the activity needs and that may change later, such as old and new names. */
export type Details = Record<string, string | number | boolean | null | number[] | string[]>;
