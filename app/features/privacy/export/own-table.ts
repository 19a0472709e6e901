/** Rows of one table that are somebody's, as a section of their file. `?` stands for their number. */
export interface OwnTable {
  /** The name of the section. */
  section: string;
  table: string;
  columns: readonly string[];
  /** What is worked out beside the columns, by name; an `address_of_picture` begins as the key of a picture. */
  worked?: Readonly<Record<string, string>>;
  /** Which rows are theirs. */
  whose: string;
  /** Unique, and served by an index or by the few rows of one person. */
  order: readonly [string, ...string[]];
}

const OWN_IDEAS = "(select idea.id from idea where idea.author_id = ?)";
const OWN_COMMENTS = "(select comment.id from comment where comment.author_id = ?)";

/** What a person is told that we have of them. Secrets, such as hashes, are in no column. */
export const ownTables: readonly OwnTable[] = [
  {
    section: "person",
    table: "person",
    columns: [
      ...["id", "name", "handle", "email", "email_verified_at", "role", "job_title", "bio"],
      ...["language", "theme", "votes_hidden", "erasure_at", "erasure_texts", "created_at"],
    ],
    worked: { address_of_picture: "picture" },
    whose: "id = ?",
    order: ["id"],
  },
  {
    section: "account",
    table: "account",
    columns: ["id", "name", "kind"],
    whose: "id in (select account_id from person where person.id = ?)",
    order: ["id"],
  },
  {
    ...own("membership", ["joined_at", "left_at", "cause"], "person_id", ["id"]),
    worked: { account: "(select name from account where account.id = membership.account_id)" },
  },
  own("exchange_entry", ["side", "kind", "idea_id", "roadmap_item_id", "given_at"], "person_id", [
    "side",
    "given_at",
    "id",
  ]),
  own("old_handle", ["handle_folded", "given_up_at"], "person_id", ["handle_folded"]),
  own("notification_preference", ["kind", "mail", "inbox"], "person_id", ["kind"]),
  own(
    "session",
    ["user_agent", "address", "seen_at", "created_at", "expires_at", "ends_at"],
    "person_id",
    ["id"],
  ),
  own("token", ["purpose", "email", "created_at", "expires_at", "used_at"], "person_id", ["hash"]),
  {
    ...own("idea", [], "author_id", ["created_at", "id"]),
    columns: [
      ...["id", "title", "body", "language", "status_group", "vote_count", "comment_count"],
      ...["hidden_at", "hidden_reason", "withdrawn_at", "external_id", "created_at", "updated_at"],
    ],
    worked: { board: "(select name from board where board.id = idea.board_id)" },
  },
  {
    section: "idea_revision",
    table: "idea_revision",
    columns: ["idea_id", "version", "title", "body", "created_at"],
    whose: `idea_id in ${OWN_IDEAS} or editor_id = ?`,
    order: ["idea_id", "version"],
  },
  {
    section: "idea_tag",
    table: "idea_tag",
    columns: ["idea_id"],
    worked: { tag: "(select name from tag where tag.id = idea_tag.tag_id)" },
    whose: `idea_id in ${OWN_IDEAS}`,
    order: ["idea_id", "tag_id"],
  },
  {
    section: "idea_field_value",
    table: "idea_field_value",
    columns: ["idea_id", "text_value", "number_value"],
    worked: {
      field: "(select name from board_field where board_field.id = idea_field_value.field_id)",
    },
    whose: `idea_id in ${OWN_IDEAS} and field_id in (select id from board_field where need <> 'staff_only')`,
    order: ["idea_id", "field_id"],
  },
  own(
    "vote",
    ["idea_id", "importance", "because", "first_at", "created_at", "withdrawn_at", "set_aside_at"],
    "person_id",
    ["created_at", "idea_id"],
  ),
  {
    ...own("comment", [], "author_id", ["created_at", "id"]),
    columns: [
      ...["id", "idea_id", "parent_id", "body", "language", "stance", "internal"],
      ...["helpful_count", "external_id", "created_at", "edited_at", "deleted_at", "hidden_at"],
      "hidden_reason",
    ],
  },
  {
    section: "comment_revision",
    table: "comment_revision",
    columns: ["comment_id", "version", "body", "created_at"],
    whose: `comment_id in ${OWN_COMMENTS}`,
    order: ["comment_id", "version"],
  },
  own(
    "report",
    ["id", "idea_id", "comment_id", "reason", "words", "created_at", "decided_at", "decision"],
    "reporter_id",
    ["id"],
  ),
  own("comment_helpful", ["comment_id", "created_at"], "person_id", ["comment_id"]),
  {
    section: "extension",
    table: "extension",
    columns: ["comment_id", "idea_id", "created_at"],
    whose: `comment_id in ${OWN_COMMENTS}`,
    order: ["comment_id"],
  },
  own("checklist_item", ["id", "idea_id", "body", "created_at", "done_at"], "author_id", ["id"]),
  own("desk_view", ["name", "query", "shared", "created_at"], "person_id", ["id"]),
  own("draft", ["idea_id", "comment_id", "fields", "updated_at"], "person_id", ["id"]),
  own(
    "invitation",
    ["id", "email", "role", "language", "message", "most_uses", "use_count", "created_at"],
    "inviter_id",
    ["id"],
  ),
  own("invitation_use", ["invitation_id", "created_at"], "person_id", ["invitation_id"]),
  own("mail_test", ["to_address", "verdict", "created_at"], "person_id", ["id"]),
  own("own_vote", ["idea_id", "importance", "because", "created_at", "withdrawn_at"], "person_id", [
    "idea_id",
  ]),
  own("overruled_vote", ["idea_id", "by_idea_id"], "person_id", ["idea_id", "by_idea_id"]),
  own("merge", ["idea_id", "into_id", "created_at", "undone_at"], "merged_by_id", ["id"]),
  own(
    "evidence",
    ["id", "idea_id", "kind", "body", "amount", "unit", "comment_id", "created_at", "edited_at"],
    "person_id",
    ["id"],
  ),
  own("follow", ["subject_kind", "subject_id", "reason", "created_at", "stopped_at"], "person_id", [
    "subject_kind",
    "subject_id",
  ]),
  own(
    "notification",
    ["kind", "idea_id", "roadmap_item_id", "created_at", "read_at"],
    "person_id",
    ["id"],
  ),
  {
    ...own(
      "mail",
      ["kind", "to_address", "subject", "state", "created_at", "sent_at"],
      "person_id",
      ["id"],
    ),
    // The text of a mail with a secret link is not theirs to keep: the link may still be good.
    worked: { text: "case when token_hash is null then body_text else '' end" },
  },
  {
    ...own("picture", ["byte_count", "created_at"], "person_id", ["id"]),
    worked: { address_of_picture: "picture_key" },
  },
  {
    section: "picture_use",
    table: "picture_use",
    columns: ["subject_kind", "subject_id"],
    worked: {
      address_of_picture: "(select picture_key from picture where picture.id = picture_id)",
    },
    whose: "picture_id in (select picture.id from picture where picture.person_id = ?)",
    order: ["picture_id", "subject_kind", "subject_id"],
  },
  {
    section: "behalf_entry",
    table: "behalf_entry",
    columns: [
      ...["id", "kind", "idea_id", "comment_id", "title", "quote", "importance", "because"],
      ...["source", "disowned_at", "confirmed_at", "taken_back_at", "created_at"],
    ],
    worked: {
      entered_by: "(select name from person where person.id = behalf_entry.entered_by_id)",
    },
    whose: "person_id = ?",
    order: ["id"],
  },
  own(
    "official_response",
    ["idea_id", "version", "body", "what_changed", "created_at"],
    "author_id",
    ["idea_id", "version"],
  ),
  own(
    "status_change",
    [
      ...["id", "idea_id", "note", "reason_code", "would_change"],
      ...["possible_where", "conflicts_with", "created_at"],
    ],
    "actor_id",
    ["id"],
  ),
  own("roadmap_item", ["id", "title", "horizon", "created_at"], "owner_id", ["id"]),
  own("changelog_entry", ["id", "title", "for_whom", "body", "created_at"], "author_id", ["id"]),
  own(
    "worth_answer",
    [
      ...["roadmap_item_id", "days", "used", "worth", "amount", "unit", "word"],
      ...["created_at", "updated_at"],
    ],
    "person_id",
    ["roadmap_item_id", "days"],
  ),
  own("trail", ["id", "title", "letter", "language", "created_at"], "owner_id", ["id"]),
  own("roadmap_item_idea", ["roadmap_item_id", "idea_id", "reason", "created_at"], "added_by_id", [
    "roadmap_item_id",
    "idea_id",
  ]),
  own(
    "roadmap_item_revision",
    ["roadmap_item_id", "version", "title", "summary", "reason", "created_at"],
    "editor_id",
    ["roadmap_item_id", "version"],
  ),
  own(
    "suggested_edit",
    ["id", "roadmap_item_id", "section", "body", "why", "state", "decision", "created_at"],
    "author_id",
    ["id"],
  ),
  own("suggestion_agreement", ["suggested_edit_id", "created_at"], "person_id", [
    "suggested_edit_id",
  ]),
  own("credit", ["roadmap_item_id", "choice", "chosen_at"], "person_id", ["roadmap_item_id"]),
  own("credit_dispute", ["roadmap_item_id", "role", "why", "created_at"], "person_id", [
    "roadmap_item_id",
    "role",
  ]),
  own("co_writer", ["roadmap_item_id", "joined_at"], "person_id", ["roadmap_item_id"]),
  own("roadmap_item_invitation", ["id", "roadmap_item_id", "created_at"], "person_id", ["id"]),
  own("contributor_terms_acceptance", ["terms_version", "accepted_at"], "person_id", [
    "terms_version",
  ]),
  own(
    "register_row",
    [
      ...["id", "roadmap_item_id", "kind", "body", "bearer", "likelihood", "impact"],
      ...["evidence_url", "version", "created_at", "edited_at", "hidden_at", "hidden_reason"],
    ],
    "author_id",
    ["id"],
  ),
  own(
    "register_row_revision",
    ["register_row_id", "version", "body", "likelihood", "impact", "mitigation", "created_at"],
    "editor_id",
    ["register_row_id", "version"],
  ),
  own("register_mark", ["register_row_id", "created_at"], "person_id", ["id"]),
  own(
    "decision",
    ["id", "roadmap_item_id", "what", "why", "alternatives", "would_reopen", "decided_at"],
    "decided_by_id",
    ["id"],
  ),
  own(
    "roadmap_comment",
    [
      ...["id", "roadmap_item_id", "register_row_id", "parent_id", "kind", "body", "language"],
      ...["created_at", "edited_at", "deleted_at", "hidden_at", "hidden_reason"],
    ],
    "author_id",
    ["id"],
  ),
  own("item_access", ["roadmap_item_id", "kind", "title", "url", "created_at"], "added_by_id", [
    "id",
  ]),
  own("beta", ["roadmap_item_id", "criteria", "url", "opened_at"], "opened_by_id", [
    "roadmap_item_id",
  ]),
  own("beta_tester", ["roadmap_item_id", "joined_at", "left_at", "note"], "person_id", [
    "roadmap_item_id",
  ]),
  own(
    "beta_risk_acceptance",
    ["roadmap_item_id", "register_row_id", "version", "accepted_at"],
    "person_id",
    ["roadmap_item_id", "register_row_id", "version"],
  ),
  own("business_case_line", ["business_case_id", "version", "confirmed_at"], "confirmed_by_id", [
    "id",
  ]),
  own(
    "question",
    [
      ...["id", "title", "body", "language", "named_at", "answer_count", "created_at", "edited_at"],
      ...["hidden_at", "hidden_reason"],
    ],
    "asker_id",
    ["id"],
  ),
  own(
    "question_request",
    ["question_id", "round", "cause", "because", "state", "asked_at", "decided_at"],
    "person_id",
    ["id"],
  ),
  own(
    "answer",
    [
      ...["id", "question_id", "side", "body", "language", "thanks_count", "accepted_at"],
      ...["created_at", "edited_at", "hidden_at", "hidden_reason"],
    ],
    "author_id",
    ["id"],
  ),
  own("answer_thanks", ["answer_id", "created_at"], "person_id", ["answer_id"]),
  own(
    "answering_choice",
    ["opted_in_at", "time_zone", "quiet_from", "quiet_until", "seen_at", "updated_at"],
    "person_id",
    ["person_id"],
  ),
  {
    ...own("person_topic", ["created_at"], "person_id", ["tag_id"]),
    worked: { tag: "(select name from tag where tag.id = person_topic.tag_id)" },
  },
  {
    section: "roadmap_item_section_revision",
    table: "roadmap_item_section_revision",
    columns: ["roadmap_item_id", "version", "section", "body"],
    whose:
      "exists (select 1 from roadmap_item_revision as own where own.editor_id = ? and " +
      "own.roadmap_item_id = roadmap_item_section_revision.roadmap_item_id and " +
      "own.version = roadmap_item_section_revision.version)",
    order: ["roadmap_item_id", "section", "version"],
  },
  {
    section: "activity",
    table: "activity",
    columns: ["verb", "subject_kind", "subject_id", "idea_id", "roadmap_item_id", "created_at"],
    worked: { details: "case when actor_id = ? then details else '{}' end" },
    whose: "actor_id = ? or (subject_kind = 'person' and subject_id = ?)",
    order: ["id"],
  },
];

function own(
  table: string,
  columns: readonly string[],
  owner: string,
  order: readonly [string, ...string[]],
): OwnTable {
  return { section: table, table, columns, whose: `${owner} = ?`, order };
}
