/**
 * What the erasure of a person does to each table. A table that is not here fails a test: whoever adds
 * one decides what becomes of a person in it, does it in a step under `erase/`, and says it here.
 */
export const erasureRules: Readonly<Record<string, string>> = {
  migration: "Holds nobody.",
  setting: "Holds nobody; the community's own words stay as they are.",
  secret: "Holds nobody.",
  account:
    "A company; handle and address in its words are replaced. Nobody looks after it any more.",
  account_domain: "Holds nobody.",
  account_team: "Deleted.",
  account_field: "Handle and address in its words are replaced.",
  account_field_value: "A company's; handle and address in it are replaced.",
  membership: "Deleted.",
  deal: "The company's words stay; handle and address in them are replaced. Who made it or looked after it is a former member.",
  deal_need: "Who added it is a former member.",
  segment:
    "Handle and address in its name and its rule are replaced. Who made it is a former member.",
  board_segment: "Holds nobody.",
  behalf_entry:
    "One in their name stays as a former member's, without what they said and its link; one that they " +
    "entered names a former member. Handle and address in others' are replaced.",
  trail:
    "The company's words stay; handle and address in them are replaced. Whose it was is a former member.",
  trail_stop: "Handle and address in its words are replaced.",
  trail_link: "Who made it is a former member; handle and address in whom it is for are replaced.",
  trail_visit: "Holds nobody.",
  trail_visit_stop: "Holds nobody.",
  trail_helpful: "Holds nobody.",
  trail_contact: "Deleted where it is their address.",
  trail_question: "Handle and address in its words are replaced; who answered is a former member.",
  trail_need: "Holds nobody.",
  trail_follow: "Goes with the address.",
  exchange_entry: "Stays, as by a former member.",
  exchange_balance: "Holds nobody.",
  exchange_lock: "Holds nobody.",
  person:
    "Stays as a row without name, address, handle, password, bio, job title, picture, account.",
  old_handle: "Deleted, last of all; in texts they are replaced.",
  person_word: "Deleted, last of all.",
  session: "Deleted.",
  token: "Deleted, with those of the address.",
  intent: "A sign-up for the address is deleted; what a visitor began is tied to nobody.",
  notification_preference: "Deleted.",
  rate_limit: "Counts of the person and of the address are deleted.",
  board: "Handle and address in its texts are replaced.",
  board_field: "Handle and address in its words are replaced.",
  tag_group: "Holds nobody.",
  tag: "Holds nobody.",
  status: "Holds nobody.",
  status_next: "Holds nobody.",
  status_name: "Holds nobody.",
  idea:
    "Stays as by a former member, without their name in its words; where the texts go, it is deleted " +
    "if nobody else took part, else its words are. Handle and address in others' are replaced.",
  idea_tag: "Stays with its idea.",
  idea_field_value:
    "Stays with its idea; where the texts go, deleted. Handle and address in the answers are replaced.",
  idea_revision: "As the idea; where the texts go, deleted.",
  status_change: "The company's words stay; handle and address in them are replaced.",
  official_response: "The company's words stay; handle and address in them are replaced.",
  own_vote: "As the vote.",
  overruled_vote: "Stays as by a former member.",
  merge: "Who did it is a former member.",
  own_clock: "Holds nobody.",
  joined_follow: "Goes with the follow.",
  joined_promotion: "Holds nobody.",
  vote: "Stays as by a former member, without the hash of its network; where the texts go, without its because.",
  vote_review: "Who decided is a former member.",
  vote_review_vote: "Stays as by a former member.",
  comment:
    "Stays as by a former member, without their name in its words; where the texts go, as a deleted " +
    "comment. Handle and address in others' are replaced.",
  checklist_item:
    "The company's words stay, as by a former member and without their name; handle and address in " +
    "others' are replaced.",
  desk_view: "Deleted.",
  bulk_change: "Handle and address in it are replaced; gone after thirty days.",
  bulk_change_idea: "Gone with the change.",
  draft: "Deleted; handle and address in those of others are replaced.",
  invitation: "To their address deleted; one that they sent no longer says who did, nor what.",
  invitation_use: "Deleted.",
  comment_helpful: "Stays as by a former member.",
  comment_revision: "As the comment; where the texts go, deleted.",
  extension: "Stays as by a former member.",
  report:
    "One of theirs stays as by a former member, without its words; of one about what they wrote the " +
    "words stay, without handle and address.",
  evidence:
    "Stays as by a former member; where the texts go, deleted. Who noted it for a customer is a former member.",
  response_template: "Handle and address in its name are replaced.",
  response_template_text: "Handle and address in it are replaced.",
  spin_question: "Holds nobody.",
  spin_question_text: "Handle and address in it are replaced.",
  asked_question: "Stays with its comment.",
  follow: "Deleted.",
  roadmap_item: "The company's words stay; handle and address in them are replaced.",
  roadmap_item_board: "Holds nobody.",
  roadmap_item_tag: "Holds nobody.",
  roadmap_item_idea:
    "Who added it is a former member; handle and address in the reason are replaced.",
  roadmap_item_revision:
    "The company's words stay, as by a former member; handle and address in them are replaced.",
  roadmap_item_section:
    "The plan's words stay, those that they wrote as by a former member; handle and address in it are replaced.",
  roadmap_item_section_revision: "As the sections.",
  changelog_entry:
    "The company's words stay; handle and address in them are replaced. Who wrote it is a former member.",
  changelog_entry_idea: "Holds nobody.",
  changelog_entry_board: "Holds nobody.",
  changelog_entry_tag: "Holds nobody.",
  worth_round: "Holds nobody.",
  worth_answer:
    "Stays as by a former member, without their name in its word; where the texts go, without its word.",
  suggested_edit:
    "Stays as by a former member, without their name in its words; where the texts go, deleted " +
    "unless it became part of the plan, and then without its words.",
  suggestion_agreement: "Stays as by a former member.",
  roadmap_item_invitation: "One for them is deleted; who sent one is a former member.",
  co_writer: "Deleted.",
  credit: "Deleted; they stay among the contributors as a former member.",
  credit_dispute: "Deleted.",
  contributor_terms: "The company's words stay; handle and address in them are replaced.",
  contributor_terms_acceptance: "Deleted.",
  register_row:
    "Stays as by a former member, without their name in its words; where the texts go, without its words. " +
    "Handle and address in others' are replaced; nobody looks after it any more.",
  register_row_revision: "As the row; where the texts go, without its words.",
  register_mark: "Stays as by a former member.",
  decision:
    "The company's words stay; handle and address in them are replaced. Who decided is a former member.",
  roadmap_comment:
    "Stays as by a former member, without their name in its words; where the texts go, as a deleted " +
    "comment. Handle and address in others' are replaced.",
  item_access: "Handle and address in its words are replaced; who added it is a former member.",
  beta: "The company's words stay; handle and address in them are replaced. Who opened it is a former member.",
  beta_tester: "Deleted; the place is free again.",
  beta_risk_acceptance: "Deleted.",
  business_case: "The company's, about another company; who made it is a former member.",
  business_case_line:
    "The company's words stay; handle and address in them are replaced. Their own statements are " +
    "shown from where they stand, and go with them. Who confirmed it is a former member.",
  question:
    "Stays as by a former member, named no more and without their name in its words; where the texts go, " +
    "it is deleted if nobody else answered, else its words are. Handle and address in others' are replaced.",
  question_tag: "Stays with its question.",
  question_word: "Made anew from the words that stay.",
  question_request: "Deleted; one that they passed on names a former member.",
  answer:
    "Stays as by a former member, without their name in its words; where the texts go, deleted. " +
    "Handle and address in others' are replaced.",
  answer_thanks: "Stays as by a former member.",
  answering_choice: "Deleted.",
  person_topic: "Deleted.",
  account_exclusion: "Between companies; who noted it is a former member.",
  activity: "Who did it is a former member; what they changed about themselves is emptied.",
  job: "Errors that name the person are emptied.",
  notification: "Deleted; those of others name a former member.",
  mail: "To the person deleted; to others without their name while it waits, and emptied afterwards.",
  mail_attempt: "Goes with the mail.",
  mail_test: "Deleted.",
  card: "Drawn from what an idea says; one that says something else by now goes by itself.",
  search_entry: "Made anew from the words that stay.",
  search_word: "As the entries.",
  search_word_deletion: "As the entries.",
  picture:
    "The portrait is deleted, with what nothing shows; one in a text that stays belongs to nobody. " +
    "Where the texts go, all are.",
  picture_use: "Goes with the picture.",
  stored_file: "Goes with the picture, also from a bucket.",
};
