/** Where people's words are kept. */
export interface TextPlace {
  table: string;
  /** The number by which the table is walked. */
  walkBy: string;
  /** What tells its rows apart. */
  key: readonly string[];
  /** That hold words. */
  columns: readonly string[];
  /** Who wrote them; null where the company did, or nobody knows. */
  writer: string | null;
  /** What to do besides, once a row has changed. */
  index?: "idea" | "comment" | "authors" | "question" | "answer";
}

export const textPlaces: readonly TextPlace[] = [
  place(
    "idea",
    ["id"],
    ["title", "body", "body_html", "excerpt", "status_excerpt"],
    "author_id",
    "idea",
  ),
  place("idea", ["id"], ["hidden_reason"], null),
  place("idea_revision", ["idea_id", "version"], ["title", "body"], "editor_id"),
  place("idea_field_value", ["idea_id", "field_id"], ["text_value"], null, "idea"),
  place("comment", ["id"], ["body", "body_html"], "author_id", "comment"),
  place("comment", ["id"], ["hidden_reason"], null),
  place("report", ["id"], ["words"], "reporter_id"),
  place("comment_revision", ["comment_id", "version"], ["body"], "editor_id"),
  place("vote", ["idea_id", "person_id"], ["because"], "person_id"),
  place("own_vote", ["idea_id", "person_id"], ["because"], "person_id"),
  place("evidence", ["id"], ["body"], "person_id"),
  place(
    "official_response",
    ["idea_id", "version"],
    ["body", "body_html", "what_changed"],
    "author_id",
  ),
  place(
    "status_change",
    ["id"],
    ["note", "note_html", "would_change", "possible_where", "conflicts_with"],
    "actor_id",
  ),
  place("roadmap_item", ["id"], ["title", "internal_name", "summary", "undisclosed"], null),
  place(
    "roadmap_item_revision",
    ["roadmap_item_id", "version"],
    ["title", "summary", "reason"],
    "editor_id",
  ),
  place(
    "roadmap_item_section",
    ["roadmap_item_id", "section"],
    ["body", "body_html"],
    null,
    "authors",
  ),
  place(
    "roadmap_item_section_revision",
    ["roadmap_item_id", "section", "version"],
    ["body"],
    null,
    "authors",
  ),
  place("credit_dispute", ["roadmap_item_id", "person_id", "role"], ["why"], "person_id"),
  place("suggested_edit", ["id"], ["body", "why"], "author_id"),
  place("suggested_edit", ["id"], ["decision"], "decided_by_id"),
  place("suggested_edit", ["id"], ["hidden_reason"], null),
  place("contributor_terms", ["version"], ["body", "body_html"], null),
  place("roadmap_item_idea", ["roadmap_item_id", "idea_id"], ["reason"], "added_by_id"),
  place("changelog_entry", ["id"], ["title", "for_whom", "body", "body_html"], null),
  place("worth_answer", ["roadmap_item_id", "days", "person_id"], ["word"], "person_id"),
  place("register_row", ["id"], ["body", "evidence_url"], "author_id"),
  place("register_row", ["id"], ["mitigation", "hidden_reason"], null),
  place("register_row_revision", ["register_row_id", "version"], ["body"], "editor_id"),
  place("register_row_revision", ["register_row_id", "version"], ["mitigation"], null),
  place("decision", ["id"], ["what", "why", "alternatives", "would_reopen"], null),
  place("roadmap_comment", ["id"], ["body", "body_html"], "author_id"),
  place("roadmap_comment", ["id"], ["hidden_reason"], null),
  place("item_access", ["id"], ["title", "url", "used_by"], null),
  place("beta", ["roadmap_item_id"], ["criteria", "url"], null),
  place("beta_tester", ["roadmap_item_id", "person_id"], ["note"], "person_id"),
  place("business_case_line", ["id"], ["words"], null),
  place("checklist_item", ["id"], ["body"], "author_id"),
  place("bulk_change", ["id"], ["input"], null),
  place("account", ["id"], ["industry", "region", "plan"], null),
  place("account_field", ["id"], ["name", "choices", "unit"], null),
  place("account_field_value", ["account_id", "field_id"], ["text_value"], null),
  place("behalf_entry", ["id"], ["title", "quote", "because", "link"], "person_id"),
  place("deal", ["id"], ["name", "outcome_reason"], null),
  place("segment", ["id"], ["name", "rule"], null),
  place("trail", ["id"], ["title", "letter"], null),
  place("trail_stop", ["id"], ["title", "word"], null),
  place("trail_link", ["id"], ["label", "mail_check"], null),
  place("trail_question", ["id"], ["body", "answer"], null),
  place("question", ["id"], ["title", "body", "body_html"], "asker_id", "question"),
  place("question", ["id"], ["hidden_reason"], null),
  place("answer", ["id"], ["body", "body_html"], "author_id", "answer"),
  place("answer", ["id"], ["hidden_reason"], null),
  place("draft", ["id"], ["fields"], "person_id"),
  place("invitation", ["id"], ["message"], null),
  place("board_field", ["id"], ["name", "choices", "unit"], null),
  place("board", ["id"], ["description", "template"], null),
  place("response_template", ["id"], ["name"], null),
  place("response_template_text", ["template_id", "language"], ["body"], null),
  place("spin_question_text", ["question_id", "language"], ["body"], null),
  place("activity", ["id"], ["details"], "actor_id"),
];

function place(
  table: string,
  key: readonly [string, ...string[]],
  columns: readonly string[],
  writer: string | null,
  index?: TextPlace["index"],
): TextPlace {
  return { table, walkBy: key[0], key, columns, writer, ...(index ? { index } : {}) };
}
