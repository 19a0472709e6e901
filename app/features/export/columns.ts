import { MARK_COLUMN } from "~/features/intake/import/marked-file";
import type { ExportKind } from "./export";

/** The form of the files, in their last fixed column; a later form that means other things has another number. */
export const FORM = 1;

/** Those of the import first, in its order; docs/export.md describes them all. */
export const ideaColumns = [
  "external_id",
  "title",
  "body",
  "board",
  "tags",
  "status",
  "author_name",
  "author_email",
  "votes",
  "created_at",
  "author_handle",
  "language",
  "board_slug",
  "board_access",
  "staff_tags",
  "status_name",
  "status_excerpt",
  "imported_votes",
  "comments",
  "answered_at",
  "updated_at",
  "version",
  "pinned_at",
  "locked_at",
  "hidden_at",
  "hidden_reason",
  "withdrawn_at",
  "surprise_key",
  "merged_into",
  "evidence",
  "status_changes",
  "official_responses",
  "former_versions",
  MARK_COLUMN,
] as const;

export const commentColumns = [
  "external_id",
  "idea_external_id",
  "parent_external_id",
  "body",
  "author_name",
  "author_email",
  "created_at",
  "author_handle",
  "by_staff",
  "internal",
  "stance",
  "language",
  "version",
  "edited_at",
  "deleted_at",
  "hidden_at",
  "taken_up_at",
  "helpful",
  "former_versions",
  MARK_COLUMN,
] as const;

export const voteColumns = [
  "idea_external_id",
  "voter_email",
  "importance",
  "because",
  "created_at",
  "voter_name",
  "voter_handle",
  "account",
  "by_staff",
  "first_at",
  "withdrawn_at",
  MARK_COLUMN,
] as const;

export const personColumns = [
  "handle",
  "name",
  "email",
  "role",
  "account",
  "account_kind",
  "job_title",
  "bio",
  "language",
  "suspended_at",
  "votes_hidden",
  "created_at",
  MARK_COLUMN,
] as const;

export const fieldColumns = [
  "board",
  "name",
  "kind",
  "need",
  "choices",
  "former_choices",
  "unit",
  "retired_at",
  "created_at",
  "board_slug",
  "board_access",
  MARK_COLUMN,
] as const;

export const accountFieldColumns = [
  "name",
  "kind",
  "choices",
  "former_choices",
  "unit",
  "retired_at",
  "created_at",
  MARK_COLUMN,
] as const;

export const accountColumns = [
  "external_id",
  "name",
  "kind",
  "owner_email",
  "team",
  "size",
  "industry",
  "region",
  "plan",
  "annual_value",
  "named",
  "domains",
  "created_at",
  MARK_COLUMN,
] as const;

export const dealColumns = [
  "external_id",
  "account",
  "account_external_id",
  "name",
  "amount",
  "stage",
  "close_on",
  "owner_email",
  "outcome",
  "outcome_reason",
  "closed_at",
  "needs",
  "nice",
  "created_at",
  MARK_COLUMN,
] as const;

export const columnsOf: Record<ExportKind, readonly string[]> = {
  ideas: ideaColumns,
  comments: commentColumns,
  votes: voteColumns,
  people: personColumns,
  fields: fieldColumns,
  account_fields: accountFieldColumns,
  accounts: accountColumns,
  deals: dealColumns,
};
