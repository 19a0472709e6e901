import type { Generated, Insertable, Selectable, Updateable } from "kysely";

/** A point in time: milliseconds since the Unix epoch, UTC. */
export type Time = number;
/** A stored yes or no. */
export type Flag = 0 | 1;

export type Role = "member" | "rep" | "product" | "admin";
export type AccountKind = "customer" | "partner" | "prospect" | "lost" | "churned";
/** What made a person part of an account; `known` is from before that was kept. */
export type MembershipCause = "staff" | "domain" | "invitation" | "import" | "known";
export type DealStage = "discovery" | "evaluation" | "proposal" | "negotiation";
export type DealOutcome = "won" | "lost";
/** How much a deal hangs on an idea or a roadmap item. */
export type Need = "needs" | "nice";
export type BoardAccess = "public" | "members" | "segments" | "one_way";
export type StatusGroup = "open" | "accepted" | "closed";
export type Importance = 1 | 2 | 3;
export type BehalfKind = "vote" | "idea" | "comment";
export type BehalfSource = "call" | "meeting" | "mail" | "ticket" | "chat" | "event" | "other";
export type Stance = "for" | "against" | "question";
export type EvidenceKind = "situation" | "problem" | "implication" | "need_payoff";
/** In what a cost or a gain is counted. */
export type AmountUnit = "hours_month" | "money_year" | "people" | "times_month" | "percent";
/** How long after publishing those who wanted something are asked what it is worth. */
export type WorthDays = 30 | 90;
export type WorthUsed = "yes" | "not_yet" | "no";
/** Beside what somebody expected. */
export type WorthMeasure = "less" | "as_expected" | "more";
export type Horizon = "now" | "next" | "later" | "delivered";
/** What a plan costs; how many weeks of a person each stands for is the community's. */
export type CostBand = "S" | "M" | "L" | "XL";
/** What a line of the decision log is about; all but `decision` say from what to what. */
export type DecisionKind = "decision" | "horizon" | "cost" | "confidence";
export type RegisterKind = "benefit" | "risk";
/** Who has the benefit, or bears the risk. */
export type Bearer = "customer" | "company" | "partner" | "end_user";
export type CreditChoice = "name_company" | "name" | "company" | "anonymous";
/** What somebody did for an item. */
export type ContributorRole =
  | "originator"
  | "merged_idea"
  | "evidence"
  | "editor"
  | "risk"
  | "benefit"
  | "tester"
  | "decision"
  | "owner";
export type ExchangeSide = "customer" | "company";
/** What a customer can give. */
export type CustomerKind =
  | "vote"
  | "idea"
  | "complete_case"
  | "evidence"
  | "helpful_comment"
  | "answer"
  | "accepted_answer"
  | "suggestion"
  | "beta_report";
/** What the company can give. */
export type CompanyKind =
  | "reply"
  | "prompt_reply"
  | "status_note"
  | "decline"
  | "peer_answer"
  | "insight"
  | "early_access"
  | "delivery";
export type ExchangeKind = CustomerKind | CompanyKind;
/** What an entry of the ledger is about: the votes, the words, the evidence and the decisions of an idea each by themselves. */
export type ExchangeSource =
  | "vote"
  | "idea"
  | "evidence"
  | "decision"
  | "comment"
  | "answer"
  | "suggestion"
  | "case"
  | "beta"
  | "plan";
/** How an account stands: too little to say, they are owed, in balance, they may be asked. */
export type ExchangeBand = "little" | "owe" | "even" | "ask";
export type RegisterStatus = "open" | "mitigated" | "accepted" | "happened";
/** From 1, hardly, to 5, almost surely or very large. */
export type Grade = 1 | 2 | 3 | 4 | 5;
export type TalkKind = "comment" | "question" | "beta_report";
/** What of a plan can be tried or read before it is delivered. */
export type AccessKind = "prototype" | "document" | "data" | "beta";
export type AccessAudience = "everyone" | "members" | "followers" | "staff";
export type FollowSubject = "idea" | "board" | "roadmap_item";
/** Who sees the tags of a group, and who may give them. */
export type TagAccess = "everyone" | "staff_set" | "staff_only";
/** How one try to send a mail ended; `trouble` is about the server or our sign-in, not the mail. */
export type AttemptOutcome = "sent" | "deferred" | "trouble" | "refused" | "bounced";
/** `held`, `stale` and `erased` were never tried: a bad address, too old, its text is gone. */
export type MailFailure = Exclude<AttemptOutcome, "sent"> | "held" | "stale" | "erased";
/** How a field is answered, and who has to, may, or alone sees it. */
export type FieldKind = "text" | "choice" | "number";
export type FieldNeed = "asked" | "optional" | "staff_only";
/** What a response template is for: an official response, a comment, or the note of a decline. */
export type TemplateKind = "response" | "comment" | "decline";
/** Whose contributions to a board wait until somebody approves them. */
export type Approval = "off" | "newcomers" | "all";
export type ReportReason = "spam" | "hurtful" | "private" | "off_topic" | "other";
export type ReportDecision = "cleared" | "hidden";
/** What a stop of a trail is about. */
export type StopKind = "idea" | "item" | "note";
/** What a stop shows of what is real: a voice, a number, the status, or what speaks best. */
export type StopShows = "best" | "voice" | "number" | "status";
export type BriefSection = "problem" | "audience" | "proposal" | "exclusions" | "questions";
/** How a version came about: written from the ideas, by hand, by a suggestion, or brought back. */
export type RevisionKind = "draft" | "edit" | "suggestion" | "restore";
export type SuggestionState = "open" | "accepted" | "changed" | "declined" | "withdrawn";
/** Who may suggest changes of an item's words. */
export type SuggestionsFrom = "everyone" | "followers" | "invited";
/** Which round asked somebody: the first three, the next three, and then an employee. */
export type RequestRound = 1 | 2 | 3;
export type RequestCause = "routed" | "passed" | "employee";
export type RequestState = "waiting" | "answered" | "passed" | "lapsed";
/** What its writer was when writing an answer. */
export type AnswerSide = "peer" | "company";
/** Why people of two accounts never ask each other. */
export type ExclusionReason = "competitor" | "excluded";
export type FollowReason = "author" | "voter" | "commenter" | "chosen";

interface SettingTable {
  name: string;
  /** JSON. */
  value: string;
}

interface SecretTable {
  name: string;
  value: string;
  created_at: Time;
}

interface AccountTable {
  id: Generated<number>;
  name: string;
  name_folded: string;
  kind: Generated<AccountKind>;
  /** Who of the company looks after it. */
  owner_id: number | null;
  /** How many people work there. */
  size: number | null;
  industry: Generated<string>;
  region: Generated<string>;
  plan: Generated<string>;
  /** What it pays in a year: minor units of the community's currency; for staff alone. */
  annual_value: number | null;
  /** Since when others may be told its name; null until it agreed. */
  named_at: Time | null;
  /** Its number in another system. */
  external_id: string | null;
  /** Since when nobody of it is asked what others want to know. */
  asked_off_at: Generated<Time | null>;
  created_at: Time;
}

/** A mail domain whose verified addresses belong to the account. */
interface AccountDomainTable {
  domain: string;
  account_id: number;
  created_at: Time;
}

/** Who looks after an account beside its owner. */
interface AccountTeamTable {
  account_id: number;
  person_id: number;
  created_at: Time;
}

/** Who belonged to which account; the present one is the row that nobody left. */
interface MembershipTable {
  id: Generated<number>;
  person_id: number;
  account_id: number;
  joined_at: Time;
  left_at: Time | null;
  cause: MembershipCause;
}

/** What the community asks about accounts beside what every community does. */
interface AccountFieldTable {
  id: Generated<number>;
  name: string;
  name_folded: string;
  kind: FieldKind;
  /** One a line. */
  choices: Generated<string>;
  unit: Generated<string>;
  position: number;
  retired_at: Time | null;
  created_at: Time;
}

/** Of the two values the one that the field's kind has. */
interface AccountFieldValueTable {
  account_id: number;
  field_id: number;
  text_value: string | null;
  number_value: number | null;
}

/** An opportunity of an account; without an outcome it is open. */
interface DealTable {
  id: Generated<number>;
  account_id: number;
  name: string;
  /** Minor units of the community's currency. */
  amount: number | null;
  stage: DealStage;
  /** The day on which it is expected to close: `2026-11-29`. */
  close_on: string | null;
  owner_id: number | null;
  outcome: DealOutcome | null;
  outcome_reason: Generated<string>;
  closed_at: Time | null;
  /** Its number in another system. */
  external_id: string | null;
  created_by_id: number | null;
  created_at: Time;
  updated_at: Time;
}

/** That a deal hangs on an idea or on a roadmap item, on one of the two. */
interface DealNeedTable {
  id: Generated<number>;
  deal_id: number;
  idea_id: number | null;
  roadmap_item_id: number | null;
  need: Need;
  added_by_id: number | null;
  created_at: Time;
}

/** A saved rule over accounts and people. */
interface SegmentTable {
  id: Generated<number>;
  name: string;
  name_folded: string;
  /** JSON. */
  rule: string;
  /** Whether an idea tells the team how much of its demand is of this segment. */
  with_demand: Generated<Flag>;
  /** As it was when it was counted last. */
  people_count: Generated<number>;
  account_count: Generated<number>;
  /** Null until it was counted with the present rule. */
  counted_at: Time | null;
  created_by_id: number | null;
  retired_at: Time | null;
  created_at: Time;
}

/** Whom a board with the access `segments` is open to. */
interface BoardSegmentTable {
  board_id: number;
  segment_id: number;
}

interface PersonTable {
  id: Generated<number>;
  handle: string;
  handle_folded: string;
  name: string;
  email: string | null;
  email_folded: string | null;
  email_verified_at: Time | null;
  /** Set when a mail server said that the address takes no mail; verifying it clears this. */
  email_bounced_at: Time | null;
  /** What the server said then. */
  email_bounced_words: Generated<string>;
  password_hash: string | null;
  role: Generated<Role>;
  account_id: number | null;
  job_title: Generated<string>;
  bio: Generated<string>;
  language: string | null;
  theme: string | null;
  /** The key of the picture that stands for them. */
  picture: string | null;
  /** Made by an import; cannot sign in until who owns the address takes it over. */
  shadow: Generated<Flag>;
  /** What an imported person was where they came from; it allows nothing here. */
  imported_role: Role | null;
  suspended_at: Time | null;
  /** Set while an admin has not let them in yet; with `suspended_at` they were refused. */
  waiting_since: Generated<Time | null>;
  /** Set by hand: what they write waits for nobody's approval. */
  trusted_at: Time | null;
  /** Whether other members are told that "a member" voted. */
  votes_hidden: Generated<Flag>;
  /** When what is known of them goes; null once it went, and while nobody asked for it. */
  erasure_at: Time | null;
  /** Whether the desk's keys are off for them. */
  keys_off: Generated<Flag>;
  /** Whether what they wrote goes too. */
  erasure_texts: Generated<Flag>;
  /** Since when nobody can be them any more; the name is "" once all that is known of them went. */
  erased_at: Time | null;
  created_at: Time;
}

/** A handle that somebody gave up; it leads to them, and nobody else may have it. */
interface OldHandleTable {
  handle_folded: string;
  person_id: number;
  given_up_at: Time;
}

/** A word of a name or a handle. */
interface PersonWordTable {
  word: string;
  person_id: number;
}

interface SessionTable {
  /** SHA-256 of the id that the cookie carries. */
  id: string;
  person_id: number;
  user_agent: Generated<string>;
  /** The network it was last used from, shortened; null where it is not kept. */
  address: string | null;
  /** Written every few minutes at most. */
  seen_at: Time | null;
  created_at: Time;
  /** Idle expiry, moved on with use. */
  expires_at: Time;
  /** Absolute expiry, never moved. */
  ends_at: Time;
}

interface TokenTable {
  hash: string;
  purpose: string;
  person_id: number | null;
  email: string | null;
  created_at: Time;
  expires_at: Time;
  used_at: Time | null;
}

interface InvitationTable {
  id: Generated<number>;
  /** Null for a link that many may use. */
  email: string | null;
  email_folded: string | null;
  /** Of the token in the mail; null for a link that many may use, which is signed. */
  token_hash: string | null;
  inviter_id: number | null;
  role: Role;
  account_id: number | null;
  /** Where who accepts it arrives. */
  board_id: number | null;
  language: string;
  message: Generated<string>;
  most_uses: number;
  use_count: Generated<number>;
  mail_count: Generated<number>;
  mailed_at: Time | null;
  created_at: Time;
  expires_at: Time;
  withdrawn_at: Time | null;
}

interface InvitationUseTable {
  invitation_id: number;
  person_id: number;
  created_at: Time;
}

interface IntentTable {
  hash: string;
  kind: string;
  /** JSON. */
  payload: string;
  return_to: string;
  created_at: Time;
  expires_at: Time;
}

interface NotificationPreferenceTable {
  person_id: number;
  kind: string;
  mail: Flag;
  inbox: Flag;
}

interface RateLimitTable {
  bucket: string;
  spent: number;
  updated_at: Time;
}

interface BoardTable {
  id: Generated<number>;
  slug: string;
  name: string;
  description: Generated<string>;
  icon: Generated<string>;
  access: BoardAccess;
  position: number;
  /** Listed ideas. */
  idea_count: Generated<number>;
  /** What the body of a new idea begins with, in Markdown. */
  template: Generated<string>;
  /** The key of a picture. */
  cover: string | null;
  cover_alt: Generated<string>;
  approval: Generated<Approval>;
  retired_at: Time | null;
  created_at: Time;
}

interface BoardFieldTable {
  id: Generated<number>;
  board_id: number;
  name: string;
  name_folded: string;
  kind: FieldKind;
  need: FieldNeed;
  /** One a line. */
  choices: Generated<string>;
  unit: Generated<string>;
  position: number;
  retired_at: Time | null;
  created_at: Time;
}

/** Of the two values the one that the field's kind has. */
interface IdeaFieldValueTable {
  idea_id: number;
  field_id: number;
  text_value: string | null;
  number_value: number | null;
}

interface TagGroupTable {
  id: Generated<number>;
  name: string;
  name_folded: string;
  access: TagAccess;
  /** How many of its tags an idea carries at least, and at most. */
  least: Generated<number>;
  most: number;
  position: number;
  created_at: Time;
}

interface TagTable {
  id: Generated<number>;
  name: string;
  name_folded: string;
  group_id: Generated<number | null>;
  retired_at: Time | null;
  created_at: Time;
}

interface StatusTable {
  id: Generated<number>;
  status_key: string;
  status_group: StatusGroup;
  colour: string | null;
  position: number;
  takes_votes: Generated<Flag>;
  takes_comments: Generated<Flag>;
  /** Whether an author may change the words of an idea in this status. */
  takes_edits: Generated<Flag>;
  needs_reason: Generated<Flag>;
  /** After how many days an idea that stands here is looked at again; null for never. */
  review_days: number | null;
  retired_at: Time | null;
}

/** An idea in a status that has rows here comes to one of these; without any, to every other. */
interface StatusNextTable {
  status_id: number;
  next_status_id: number;
}

interface StatusNameTable {
  status_id: number;
  language: string;
  name: string;
}

interface IdeaTable {
  id: Generated<number>;
  title: string;
  body: string;
  body_html: string;
  excerpt: string;
  language: string;
  board_id: number;
  status_id: number;
  /** Kept equal to the status' group, so that lists filter on an index. */
  status_group: StatusGroup;
  /** The first words of the note on the current status. */
  status_excerpt: Generated<string>;
  author_id: number;
  version: Generated<number>;
  /** Votes of people who were not staff when they voted. */
  vote_count: Generated<number>;
  imported_vote_count: Generated<number>;
  /** vote_count + imported_vote_count, its own and those of the ideas that were merged into it. */
  top_count: Generated<number>;
  /** Public comments that are neither deleted nor hidden. */
  comment_count: Generated<number>;
  trend: number;
  random_key: number;
  /** 0 while hidden or merged. */
  listed: Generated<Flag>;
  /** The canonical idea that it was merged into; never one that is merged itself. */
  merged_into_id: number | null;
  answered_at: Time | null;
  first_answered_at: Time | null;
  /** When the first answer is, or was, due; null for an idea without a reply clock. */
  reply_due_at: Time | null;
  /** Whether it was its author's first. */
  newcomer: Generated<Flag>;
  /** Whether it comes before others at the desk, since more was got from its author's account than given. */
  raised: Generated<Flag>;
  /** When somebody looks at it again; null while nobody has to. */
  review_at: Time | null;
  /** Who of the company takes care of it. */
  owner_id: number | null;
  /** When it was posted or imported, or last got a vote, comment or evidence, or was opened again. */
  active_at: Generated<Time>;
  /** When its people were told that it has gone quiet; null again once something happens. */
  quiet_told_at: Time | null;
  /** The status that it had when it was archived for being quiet, until it has another. */
  archived_from_id: number | null;
  pinned_at: Time | null;
  locked_at: Time | null;
  hidden_at: Time | null;
  hidden_reason: string | null;
  /** Set, with `hidden_at`, until it is published; with a `hidden_reason` that was refused. */
  waiting_since: Time | null;
  /** Since when a person may comment once an hour. */
  slow_since: Time | null;
  withdrawn_at: Time | null;
  external_id: string | null;
  created_at: Time;
  updated_at: Time;
}

interface IdeaTagTable {
  idea_id: number;
  tag_id: number;
}

interface IdeaRevisionTable {
  idea_id: number;
  version: number;
  title: string;
  body: string;
  editor_id: number;
  created_at: Time;
}

interface StatusChangeTable {
  id: Generated<number>;
  idea_id: number;
  from_status_id: number | null;
  to_status_id: number;
  actor_id: number | null;
  note: Generated<string>;
  note_html: Generated<string>;
  reason_code: string | null;
  would_change: Generated<string>;
  /** When the idea was to be looked at again before, for the undo. */
  from_review_at: Time | null;
  /** Where it is possible already: an address or words; "" where nobody asked. */
  possible_where: Generated<string>;
  /** What a decline conflicts with: words, an address, or the number of an idea. */
  conflicts_with: Generated<string>;
  /** Of the note: that of its writer's pages. "" where nobody knows. */
  language: Generated<string>;
  created_at: Time;
}

interface OfficialResponseTable {
  idea_id: number;
  version: number;
  body: string;
  body_html: string;
  what_changed: Generated<string>;
  author_id: number;
  /** That of its writer's pages; "" where nobody knows. */
  language: Generated<string>;
  created_at: Time;
}

interface VoteTable {
  idea_id: number;
  person_id: number;
  importance: Importance;
  because: Generated<string>;
  /** Whether the voter was staff when voting. */
  by_staff: Generated<Flag>;
  account_id: number | null;
  /** The first time this person voted here; casting again does not move it. */
  first_at: Time;
  created_at: Time;
  withdrawn_at: Time | null;
  /** Keyed hash of the network it came from; kept for a while. */
  range_hash: string | null;
  /** Set, with `withdrawn_at`, while it is taken to be cast by somebody who voted already. */
  set_aside_at: Time | null;
  /** The entry by which a rep cast it in the voter's name; null for a vote of their own. */
  behalf_id: number | null;
}

/** What a rep posted, voted or said in the name of a customer, and what became of it. */
interface BehalfEntryTable {
  id: Generated<number>;
  kind: BehalfKind;
  /** Null once the idea is gone. */
  idea_id: number | null;
  comment_id: number | null;
  /** In whose name. */
  person_id: number;
  /** The customer's account then. */
  account_id: number | null;
  deal_id: number | null;
  entered_by_id: number | null;
  /** Of an idea: where and under which title it was posted. */
  board_id: number | null;
  title: Generated<string>;
  /** What the customer said, as it was pasted. */
  quote: Generated<string>;
  importance: Generated<Importance>;
  because: Generated<string>;
  source: BehalfSource;
  link: Generated<string>;
  /** Of a vote: whether the customer had one of their own then, which stayed as it was. */
  beside: Generated<Flag>;
  /** Of the link in the mail to the customer. */
  token_hash: string | null;
  /** "That was not me." */
  disowned_at: Time | null;
  /** "Yes, that is what I think": it is the customer's own from then on. */
  confirmed_at: Time | null;
  /** By the rep. */
  taken_back_at: Time | null;
  created_at: Time;
}

/** One idea that was merged; the present merge of an idea is the one that is not undone. */
interface MergeTable {
  id: Generated<number>;
  idea_id: number;
  /** What it was merged into then; may have been merged itself since. */
  into_id: number;
  merged_by_id: number | null;
  created_at: Time;
  undone_by_id: number | null;
  undone_at: Time | null;
}

/**
 * What a vote on a canonical idea is without those of the ideas that were merged into it: a row
 * wherever these make a difference. Without an importance there was no vote.
 */
interface OwnVoteTable {
  idea_id: number;
  person_id: number;
  importance: Importance | null;
  because: Generated<string>;
  by_staff: Generated<Flag>;
  account_id: number | null;
  first_at: Generated<Time>;
  created_at: Generated<Time>;
  withdrawn_at: Time | null;
  /** As on the vote. */
  set_aside_at: Time | null;
  behalf_id: number | null;
}

/** The vote of a merged idea that its voter has changed since, on the idea that was canonical then. */
interface OverruledVoteTable {
  idea_id: number;
  person_id: number;
  by_idea_id: number;
}

/** The reply clock of a canonical idea without those of ideas that were merged into it and wait. */
interface OwnClockTable {
  idea_id: number;
  reply_due_at: Time | null;
  newcomer: Flag;
}

/** A follow of a canonical idea that came by a merge alone. */
interface JoinedFollowTable {
  idea_id: number;
  person_id: number;
}

/** A canonical idea that stands behind a roadmap item by a merge alone. */
interface JoinedPromotionTable {
  idea_id: number;
  roadmap_item_id: number;
}

interface CommentTable {
  id: Generated<number>;
  idea_id: number;
  parent_id: number | null;
  /** The top-level comment of the thread; null for a top-level comment. */
  root_id: number | null;
  depth: Generated<number>;
  author_id: number;
  by_staff: Generated<Flag>;
  body: string;
  body_html: string;
  /** That of its writer's pages; "" where nobody knows. */
  language: Generated<string>;
  stance: Stance | null;
  internal: Generated<Flag>;
  version: Generated<number>;
  helpful_count: Generated<number>;
  external_id: string | null;
  created_at: Time;
  edited_at: Time | null;
  deleted_at: Time | null;
  hidden_at: Time | null;
  hidden_reason: string | null;
  /** Set, with `hidden_at`, until it is published; with a `hidden_reason` that was refused. */
  waiting_since: Time | null;
}

interface CommentHelpfulTable {
  comment_id: number;
  person_id: number;
  created_at: Time;
}

interface CommentRevisionTable {
  comment_id: number;
  version: number;
  body: string;
  editor_id: number;
  created_at: Time;
}

/** A comment that was taken up into its idea. */
interface ExtensionTable {
  comment_id: number;
  idea_id: number;
  taken_up_by_id: number | null;
  created_at: Time;
}

/** What a person has begun to write and not posted yet. */
interface DraftTable {
  id: Generated<number>;
  person_id: number;
  /** Says what is written: `idea-<random>`, or of which idea or comment: `comment-<idea>`,
   * `reply-<comment>`, `response-<idea>`, `question-<idea>`. */
  draft_key: string;
  /** The idea that a comment, reply, official response or question is about. */
  idea_id: number | null;
  /** The comment that a reply answers. */
  comment_id: number | null;
  /** JSON: the fields of the form. */
  fields: string;
  version: number;
  updated_at: Time;
}

interface EvidenceTable {
  id: Generated<number>;
  idea_id: number;
  kind: EvidenceKind;
  /** "" where the words are those of a comment. */
  body: string;
  /** Whose words they are. */
  person_id: number;
  account_id: number | null;
  /**
   * With `unit`, of an implication or a need-payoff: minor units of the community's currency, whole
   * people, hundredths of everything else.
   */
  amount: Generated<number | null>;
  unit: Generated<AmountUnit | null>;
  /** Whether they were staff when they said it: the company is no account. */
  by_staff: Generated<Flag>;
  /** The reply that is the statement. */
  comment_id: Generated<number | null>;
  /** Of the staff, who recorded what this person said elsewhere. */
  recorded_by_id: Generated<number | null>;
  edited_at: Generated<Time | null>;
  created_at: Time;
}

/** What an answer may begin with. */
interface ResponseTemplateTable {
  id: Generated<number>;
  name: string;
  name_folded: string;
  kind: TemplateKind;
  /** The board that it is for; null for all. */
  board_id: number | null;
  retired_at: Time | null;
  created_at: Time;
}

interface ResponseTemplateTextTable {
  template_id: number;
  language: string;
  /** Markdown with merge fields. */
  body: string;
}

/** A question that staff ask in the thread of an idea. */
interface SpinQuestionTable {
  id: Generated<number>;
  /** Which of the product's own questions it is; null for one that was written here. */
  default_key: string | null;
  kind: EvidenceKind;
  /** The board that it is for; null for all. */
  board_id: number | null;
  retired_at: Time | null;
  created_at: Time;
}

interface SpinQuestionTextTable {
  question_id: number;
  language: string;
  /** Markdown with merge fields. */
  body: string;
}

/** Which question of the bank a comment asked. */
interface AskedQuestionTable {
  comment_id: number;
  question_id: number;
  idea_id: number;
}

interface FollowTable {
  person_id: number;
  subject_kind: FollowSubject;
  subject_id: number;
  reason: FollowReason;
  created_at: Time;
  /** Set when the person stopped; following by itself then does not start again. */
  stopped_at: Time | null;
}

interface RoadmapItemTable {
  id: Generated<number>;
  title: string;
  summary: Generated<string>;
  horizon: Horizon;
  position: Generated<number>;
  owner_id: number | null;
  version: Generated<number>;
  delivered_at: Time | null;
  /** Set when the promotion that made it was undone. */
  removed_at: Time | null;
  /** The key of a picture. */
  cover: string | null;
  cover_alt: Generated<string>;
  created_at: Time;
  updated_at: Time;
  /** Null while staff alone see it. */
  published_at: Time | null;
  /** What the company calls it among itself; for staff alone. */
  internal_name: Generated<string>;
  cost: CostBand | null;
  /** Percent. */
  confidence: number | null;
  /** A quarter, such as `2027-Q1`. */
  target: string | null;
  /** Where the work is done; shown to whom the community says. */
  tracker_url: Generated<string>;
  suggestions: Generated<SuggestionsFrom>;
  /** What the company does not tell of it, and why. */
  undisclosed: Generated<string>;
  /** Since when contributors who have not said how they want to be named are not. */
  credit_asked_at: Time | null;
}

interface CreditTable {
  roadmap_item_id: number;
  person_id: number;
  choice: CreditChoice;
  /** Theirs when they chose. */
  account_id: number | null;
  chosen_at: Time;
}

interface CreditDisputeTable {
  roadmap_item_id: number;
  person_id: number;
  role: ContributorRole;
  why: string;
  created_at: Time;
}

interface RegisterRowTable {
  id: Generated<number>;
  roadmap_item_id: number;
  kind: RegisterKind;
  body: string;
  bearer: Bearer;
  likelihood: Grade;
  impact: Grade;
  /** The idea whose evidence shows it. */
  evidence_idea_id: number | null;
  evidence_url: Generated<string>;
  /** What is done about it. */
  mitigation: Generated<string>;
  owner_id: number | null;
  review_at: Time | null;
  status: Generated<RegisterStatus>;
  author_id: number;
  /** That of the author when they wrote it. */
  account_id: number | null;
  by_staff: Generated<Flag>;
  /** Goes up with every change of what a reader would weigh. */
  version: Generated<number>;
  created_at: Time;
  edited_at: Time | null;
  hidden_at: Time | null;
  hidden_reason: string | null;
}

interface RegisterRowRevisionTable {
  register_row_id: number;
  version: number;
  body: string;
  bearer: Bearer;
  likelihood: Grade;
  impact: Grade;
  mitigation: string;
  status: RegisterStatus;
  editor_id: number | null;
  created_at: Time;
}

/** That a row applies to an account, or to a person without one. */
interface RegisterMarkTable {
  id: Generated<number>;
  register_row_id: number;
  account_id: number | null;
  /** Who said so. */
  person_id: number;
  created_at: Time;
}

interface DecisionTable {
  id: Generated<number>;
  roadmap_item_id: number;
  kind: DecisionKind;
  /** "" where from and to say it. */
  what: Generated<string>;
  from_value: string | null;
  to_value: string | null;
  why: string;
  alternatives: Generated<string>;
  would_reopen: Generated<string>;
  decided_by_id: number | null;
  decided_at: Time;
  version: Generated<number>;
  edited_at: Time | null;
}

interface RoadmapCommentTable {
  id: Generated<number>;
  roadmap_item_id: number;
  /** The row of the register that it is about. */
  register_row_id: number | null;
  suggested_edit_id: number | null;
  parent_id: number | null;
  kind: Generated<TalkKind>;
  author_id: number;
  by_staff: Generated<Flag>;
  body: string;
  body_html: string;
  language: Generated<string>;
  version: Generated<number>;
  /** Set while a question counts as answered because somebody said so. */
  answered_at: Time | null;
  answered_by_id: number | null;
  created_at: Time;
  edited_at: Time | null;
  deleted_at: Time | null;
  hidden_at: Time | null;
  hidden_reason: string | null;
}

interface ItemAccessTable {
  id: Generated<number>;
  roadmap_item_id: number;
  kind: AccessKind;
  title: string;
  url: string;
  audience: AccessAudience;
  /** Who tries it, in words. */
  used_by: Generated<string>;
  added_by_id: number | null;
  created_at: Time;
}

/** The call for testers of an item, one an item. */
interface BetaTable {
  roadmap_item_id: number;
  /** Null where everybody finds one. */
  places: number | null;
  /** Whom it is for, and what is asked of them. */
  criteria: string;
  /** Where testers get it; told to them and to the company alone. */
  url: Generated<string>;
  opened_by_id: number | null;
  /** Again with each opening. */
  opened_at: Time;
  closed_at: Generated<Time | null>;
  version: Generated<number>;
}

interface BetaTesterTable {
  roadmap_item_id: number;
  person_id: number;
  /** That of the person when they joined. */
  account_id: number | null;
  joined_at: Time;
  left_at: Generated<Time | null>;
  /** Why they fit, in their words. */
  note: Generated<string>;
}

/** That a tester accepted a risk, as it read in this version of its row. */
interface BetaRiskAcceptanceTable {
  roadmap_item_id: number;
  person_id: number;
  register_row_id: number;
  version: number;
  accepted_at: Time;
}

/** What something is worth to one account: an idea, an item of the roadmap, or a deal. */
interface BusinessCaseTable {
  id: Generated<number>;
  account_id: number;
  /** One of these three is set. */
  idea_id: Generated<number | null>;
  roadmap_item_id: Generated<number | null>;
  deal_id: Generated<number | null>;
  /** At which a year is discounted: hundredths of a percent. */
  rate: number;
  /** Since when people of the account read it. */
  shared_at: Generated<Time | null>;
  made_by_id: number | null;
  created_at: Time;
}

export type CaseLineKind = "benefit" | "cost" | "effort" | "risk";
export type CaseSide = "customer" | "company";
export type CaseUnit = "money" | "hours" | "times";
export type CaseRhythm = "once" | "month" | "year";
export type CaseSource = "typed" | "evidence" | "figures" | "register" | "cost_band";

interface BusinessCaseLineTable {
  id: Generated<number>;
  business_case_id: number;
  kind: CaseLineKind;
  side: CaseSide;
  /** "" where those of the source stand for it. */
  words: Generated<string>;
  unit: CaseUnit;
  /** Minor units of the community's currency, hundredths of hours and times. */
  low: number;
  likely: number;
  high: number;
  /** Of one hour or one time, in minor units; null for money, and while nobody said it. */
  worth_of_one: Generated<number | null>;
  /** Of a risk alone. */
  likelihood: Generated<Grade | null>;
  rhythm: CaseRhythm;
  /** The month of its beginning, from 1; 0 for the first day. */
  begins: number;
  source: CaseSource;
  /** The newest of the account's own statements; null once it is gone, as are the next three. */
  evidence_id: Generated<number | null>;
  /** Of which others gave the figures. */
  idea_id: Generated<number | null>;
  register_row_id: Generated<number | null>;
  /** Whose cost band it is. */
  roadmap_item_id: Generated<number | null>;
  confirmed_by_id: Generated<number | null>;
  confirmed_at: Generated<Time | null>;
  /** Goes up with every change; a confirmation is of one version. */
  version: Generated<number>;
  created_at: Time;
}

interface RoadmapItemBoardTable {
  roadmap_item_id: number;
  board_id: number;
}

interface RoadmapItemTagTable {
  roadmap_item_id: number;
  tag_id: number;
}

interface RoadmapItemIdeaTable {
  roadmap_item_id: number;
  idea_id: number;
  added_by_id: number | null;
  created_at: Time;
  /** Why it was promoted though the evidence did not suffice; for staff alone. */
  reason: Generated<string>;
}

/** What a version of an item has besides its sections, and how it came about. */
interface RoadmapItemRevisionTable {
  roadmap_item_id: number;
  version: number;
  title: string;
  summary: string;
  editor_id: number | null;
  created_at: Time;
  kind: Generated<RevisionKind>;
  /** What changed, and why. */
  reason: Generated<string>;
  /** Whose suggestion was taken up. */
  co_author_id: number | null;
  suggested_edit_id: number | null;
  restored_version: number | null;
}

/** What a section says at present. */
interface RoadmapItemSectionTable {
  roadmap_item_id: number;
  section: BriefSection;
  body: string;
  body_html: string;
  /** JSON: runs of a person, or null, and a number of UTF-16 units of `body`. */
  authors: string;
  /** The version in which it changed last. */
  version: number;
}

/** What a section said from a version on; only where that version changed it. */
interface RoadmapItemSectionRevisionTable {
  roadmap_item_id: number;
  section: BriefSection;
  version: number;
  body: string;
  /** As in `roadmap_item_section`. */
  authors: string;
}

/** What somebody would have a section say. */
interface SuggestedEditTable {
  id: Generated<number>;
  roadmap_item_id: number;
  section: BriefSection;
  /** The version that its author saw. */
  base_version: number;
  /** The whole section, as it should read. */
  body: string;
  why: string;
  author_id: number;
  /** That of the author at the time. */
  account_id: number | null;
  state: Generated<SuggestionState>;
  decided_by_id: Generated<number | null>;
  decided_at: Generated<Time | null>;
  /** What was said to it. */
  decision: Generated<string>;
  /** The version that it became part of. */
  revision_version: Generated<number | null>;
  agreement_count: Generated<number>;
  created_at: Time;
  edited_at: Generated<Time | null>;
  hidden_at: Generated<Time | null>;
  hidden_reason: Generated<string | null>;
}

interface SuggestionAgreementTable {
  suggested_edit_id: number;
  person_id: number;
  created_at: Time;
}

/** Of one person, or of everybody of an account. */
interface RoadmapItemInvitationTable {
  id: Generated<number>;
  roadmap_item_id: number;
  person_id: number | null;
  account_id: number | null;
  invited_by_id: number | null;
  created_at: Time;
}

/** Who accepted an invitation. */
interface CoWriterTable {
  roadmap_item_id: number;
  person_id: number;
  invitation_id: number;
  joined_at: Time;
}

/** What contributors agree to; the newest counts. */
interface ContributorTermsTable {
  version: Generated<number>;
  /** "" where nothing is asked of anybody any more. */
  body: string;
  body_html: string;
  written_by_id: number | null;
  created_at: Time;
}

interface ContributorTermsAcceptanceTable {
  person_id: number;
  terms_version: number;
  accepted_at: Time;
}

interface ActivityTable {
  id: Generated<number>;
  actor_id: number | null;
  verb: string;
  subject_kind: string;
  subject_id: number;
  idea_id: number | null;
  roadmap_item_id: number | null;
  /** The account and the deal in whose history it stands. */
  account_id: number | null;
  deal_id: number | null;
  staff_only: Generated<Flag>;
  /** JSON. */
  details: Generated<string>;
  created_at: Time;
}

interface JobTable {
  id: Generated<number>;
  kind: string;
  /** At most one waiting job per key. */
  job_key: string | null;
  /** JSON. */
  payload: string;
  run_at: Time;
  attempts: Generated<number>;
  locked_until: Time | null;
  last_error: string | null;
  dead_at: Time | null;
  created_at: Time;
}

interface NotificationTable {
  id: Generated<number>;
  person_id: number;
  activity_id: number;
  kind: string;
  idea_id: number | null;
  roadmap_item_id: number | null;
  created_at: Time;
  read_at: Time | null;
}

interface MailTable {
  id: Generated<number>;
  /** Makes sending idempotent: one mail per key. */
  mail_key: string;
  person_id: number | null;
  kind: string;
  idea_id: number | null;
  to_address: string;
  subject: string;
  body_text: string;
  body_html: string;
  /** JSON: extra header name to value. */
  headers: Generated<string>;
  /** The token that the body carries; the body is erased when it is used or expired. */
  token_hash: string | null;
  state: "queued" | "sent" | "dead";
  attempts: Generated<number>;
  /** What kept it from going out; null while nothing does. */
  failure: MailFailure | null;
  /** The words of the server, where a server said some. */
  last_error: string | null;
  /** Set while it was put off: when it is tried next. */
  retry_at: Time | null;
  created_at: Time;
  sent_at: Time | null;
  dead_at: Time | null;
}

/** One conversation with the mail server about one mail. */
interface MailAttemptTable {
  id: Generated<number>;
  mail_id: number;
  outcome: AttemptOutcome;
  /** The words of the server, or of the connection that failed. */
  said: Generated<string>;
  took_ms: number;
  created_at: Time;
}

/** The last test mail of those who run the community, with all that was said. */
interface MailTestTable {
  id: Generated<number>;
  person_id: number;
  to_address: string;
  /** A verdict of `notifications/mail-test.ts`. */
  verdict: string;
  /** JSON: the lines of the conversation. */
  conversation: string;
  took_ms: number;
  created_at: Time;
}

interface SearchEntryTable {
  id: Generated<number>;
  idea_id: number;
  comment_id: number | null;
  /** Folded words, parted by spaces. */
  words: string;
}

/** The vocabulary: the words of the search entries. */
interface SearchWordTable {
  id: Generated<number>;
  word: string;
  /** The word from its end. */
  reversed: string;
  /** How many entries hold it. */
  entry_count: number;
}

/** What a word becomes when letters are left out of it. */
interface SearchWordDeletionTable {
  deletion: string;
  word_id: number;
}

interface PictureTable {
  id: Generated<number>;
  /** Unguessable; its end says the shape. */
  picture_key: string;
  /** Who took it in; null where they are gone and the company kept it. */
  person_id: number | null;
  /** Of all sizes together. */
  byte_count: number;
  /** Since when the hourly clean-up has found nothing that shows it. */
  unused_since: Time | null;
  created_at: Time;
}

interface PictureUseTable {
  picture_id: number;
  subject_kind: string;
  subject_id: number;
}

/** One change to many ideas. */
interface BulkChangeTable {
  id: Generated<number>;
  actor_id: number | null;
  /** What was done, and with what: JSON. */
  act: "tags" | "status" | "owner" | "board" | "archive" | "merge";
  input: string;
  idea_count: number;
  created_at: Time;
  undone_at: Time | null;
}

/** What a change of many did to one of them; null while it has not come to it. */
interface BulkChangeIdeaTable {
  bulk_change_id: number;
  idea_id: number;
  /** After the undo `undone`, or `kept` where something else was decided since. */
  outcome: "changed" | "same" | "refused" | "undone" | "kept" | null;
  /** JSON: what the undo needs, or what stood against it. */
  details: Generated<string>;
}

/** Filters of the desk under a name. */
interface ChecklistItemTable {
  id: Generated<number>;
  idea_id: number;
  body: string;
  author_id: number;
  created_at: Time;
  done_at: Time | null;
  done_by_id: number | null;
}

interface DeskViewTable {
  id: Generated<number>;
  person_id: number;
  name: string;
  /** The search part of the desk's address, without the question mark. */
  query: string;
  /** Whether all who have the desk see it. */
  shared: Generated<Flag>;
  created_at: Time;
}

interface StoredFileTable {
  name: string;
  bytes: Buffer;
  created_at: Time;
}

interface CardTable {
  /** Of its file. */
  name: string;
  /** What it is a card of, in which language; of each the newest is kept. */
  subject: string;
  created_at: Time;
}

/** That a person finds an idea, or a comment on it, against the rules. */
interface ReportTable {
  id: Generated<number>;
  idea_id: number;
  comment_id: number | null;
  reporter_id: number;
  reason: ReportReason;
  words: Generated<string>;
  /** Whether it is the first of the open reports of its thing; that one stands for all in lists. */
  leads: Flag;
  created_at: Time;
  decided_at: Time | null;
  decided_by_id: number | null;
  decision: ReportDecision | null;
}

/** Votes on one idea that look as if one person cast them; at most one of an idea is open. */
interface VoteReviewTable {
  id: Generated<number>;
  idea_id: number;
  found_at: Time;
  decided_at: Time | null;
  decided_by_id: number | null;
  decision: "fine" | "set_aside" | null;
}

interface VoteReviewVoteTable {
  review_id: number;
  person_id: number;
}

/** A rep's path through what a prospect should read; as a template it is for nobody yet. */
interface TrailTable {
  id: Generated<number>;
  title: string;
  /** Plain text; an empty line parts paragraphs. */
  letter: Generated<string>;
  /** In which its words are written. */
  language: string;
  template: Generated<Flag>;
  account_id: number | null;
  deal_id: number | null;
  owner_id: number | null;
  created_by_id: number | null;
  /** Kept when the visits themselves are forgotten. */
  visit_count: Generated<number>;
  question_count: Generated<number>;
  need_count: Generated<number>;
  /** Of confirmed addresses. */
  follow_count: Generated<number>;
  /** When a prospect last did something. */
  last_event_at: Time | null;
  created_at: Time;
  updated_at: Time;
}

/** One stop of a trail: an idea, a roadmap item, or words of the rep's own. */
interface TrailStopTable {
  id: Generated<number>;
  trail_id: number;
  position: number;
  kind: StopKind;
  idea_id: number | null;
  roadmap_item_id: number | null;
  /** Of a note. */
  title: Generated<string>;
  /** What the rep says to it. */
  word: Generated<string>;
  shows: Generated<StopShows>;
  created_at: Time;
}

/** What opens a trail without signing in. */
interface TrailLinkTable {
  id: Generated<number>;
  trail_id: number;
  /** Whom it is for; staff alone. */
  label: string;
  /** In which the pages around the rep's words speak; null for the reader's own. */
  language: string | null;
  /** A mail address or a domain that the reader must show to have; "" for none. */
  mail_check: Generated<string>;
  token_hash: string;
  /** Of the form that made it: sent twice it makes one link. */
  made_key: string;
  expires_at: Time;
  revoked_at: Time | null;
  created_by_id: number | null;
  created_at: Time;
  visit_count: Generated<number>;
  last_visit_at: Time | null;
}

/** One browser that read a trail, for half an hour after its last page. */
interface TrailVisitTable {
  id: Generated<number>;
  trail_id: number;
  link_id: number;
  /** Of what the visit's cookie carries. */
  key_hash: string;
  started_at: Time;
  last_at: Time;
}

interface TrailVisitStopTable {
  visit_id: number;
  stop_id: number;
  opened_at: Time;
}

interface TrailHelpfulTable {
  stop_id: number;
  link_id: number;
  created_at: Time;
}

/** A mail address that a prospect left on a trail. */
interface TrailContactTable {
  id: Generated<number>;
  trail_id: number;
  email: string;
  email_folded: string;
  language: string;
  /** Whether the rep may write to them by themselves. */
  wants_contact: Generated<Flag>;
  created_at: Time;
  /** Nothing but the request to confirm is sent before. */
  confirmed_at: Time | null;
}

interface TrailQuestionTable {
  id: Generated<number>;
  trail_id: number;
  link_id: number | null;
  stop_id: number | null;
  /** Where the answer is sent, too. */
  contact_id: number | null;
  body: string;
  created_at: Time;
  answer: Generated<string>;
  answered_by_id: number | null;
  answered_at: Time | null;
}

/** "We need this too": never a vote. */
interface TrailNeedTable {
  id: Generated<number>;
  trail_id: number;
  account_id: number | null;
  idea_id: number | null;
  roadmap_item_id: number | null;
  created_at: Time;
}

interface TrailFollowTable {
  id: Generated<number>;
  contact_id: number;
  idea_id: number | null;
  roadmap_item_id: number | null;
  created_at: Time;
}

interface ChangelogEntryTable {
  id: Generated<number>;
  title: string;
  for_whom: Generated<string>;
  /** Markdown. */
  body: Generated<string>;
  body_html: Generated<string>;
  language: string;
  /** The key of a picture. */
  cover: string | null;
  cover_alt: Generated<string>;
  roadmap_item_id: number | null;
  author_id: number | null;
  version: Generated<number>;
  /** When it goes out by itself; null while nobody said so. */
  publish_at: Time | null;
  /** Null while staff alone see it. */
  published_at: Time | null;
  /** When its words were changed last after they had been published. */
  edited_at: Time | null;
  created_at: Time;
  updated_at: Time;
}

interface ChangelogEntryIdeaTable {
  changelog_entry_id: number;
  idea_id: number;
}

interface ChangelogEntryBoardTable {
  changelog_entry_id: number;
  board_id: number;
}

interface ChangelogEntryTagTable {
  changelog_entry_id: number;
  tag_id: number;
}

/** One asking of those who wanted a roadmap item what it is worth to them. */
interface WorthRoundTable {
  roadmap_item_id: number;
  /** After its publishing. */
  days: WorthDays;
  opened_at: Time;
  closes_at: Time;
}

interface WorthAnswerTable {
  roadmap_item_id: number;
  days: WorthDays;
  person_id: number;
  /** Theirs when they answered. */
  account_id: number | null;
  used: WorthUsed;
  worth: WorthMeasure | null;
  /** As that of evidence. */
  amount: number | null;
  unit: AmountUnit | null;
  word: Generated<string>;
  language: string;
  created_at: Time;
  updated_at: Time;
}

/** What somebody wants to know from people who do the same work; seen by whom its board is open to. */
interface QuestionTable {
  id: Generated<number>;
  /** Who asked, or the rep who asked for a prospect; null for a prospect of a trail. */
  asker_id: number | null;
  /** In whose name it is asked; it is told as a kind, an industry and a size until it is named. */
  account_id: number | null;
  trail_question_id: Generated<number | null>;
  board_id: number;
  /** What it is about, where it is about one. */
  idea_id: Generated<number | null>;
  title: string;
  /** Markdown. */
  body: string;
  body_html: string;
  language: string;
  /** Since when the asker's name may be shown; null until they agreed. */
  named_at: Generated<Time | null>;
  /** That are not hidden. */
  answer_count: Generated<number>;
  accepted_answer_id: Generated<number | null>;
  version: Generated<number>;
  /** When people were looked for last; null until the first round is over. */
  routed_at: Generated<Time | null>;
  /** When an employee was asked. */
  escalated_at: Generated<Time | null>;
  created_at: Time;
  edited_at: Generated<Time | null>;
  hidden_at: Generated<Time | null>;
  hidden_reason: Generated<string | null>;
}

interface QuestionTagTable {
  question_id: number;
  tag_id: number;
}

/** A word of a question or of its answers, folded. */
interface QuestionWordTable {
  word: string;
  question_id: number;
}

interface AnswerTable {
  id: Generated<number>;
  question_id: number;
  author_id: number;
  side: AnswerSide;
  /** Markdown. */
  body: string;
  body_html: string;
  /** That of its writer's pages; "" where nobody knows. */
  language: Generated<string>;
  thanks_count: Generated<number>;
  /** Set while its question names it as the one that helped. */
  accepted_at: Generated<Time | null>;
  version: Generated<number>;
  created_at: Time;
  edited_at: Generated<Time | null>;
  hidden_at: Generated<Time | null>;
  hidden_reason: Generated<string | null>;
}

interface AnswerThanksTable {
  answer_id: number;
  person_id: number;
  created_at: Time;
}

/** That one person was asked one question. */
interface QuestionRequestTable {
  id: Generated<number>;
  question_id: number;
  person_id: number;
  round: RequestRound;
  cause: RequestCause;
  passed_by_id: Generated<number | null>;
  /** JSON: what speaks for this person, and nothing of the asker that they may not know. */
  because: Generated<string>;
  state: Generated<RequestState>;
  asked_at: Time;
  decided_at: Generated<Time | null>;
}

/** Whether, and when, somebody may be asked what others want to know. */
interface AnsweringChoiceTable {
  person_id: number;
  /** Null while nobody may ask them. */
  opted_in_at: Time | null;
  /** Of the IANA list: `Europe/Berlin`. */
  time_zone: string;
  /** Minutes of the day; both null without quiet hours. Until before from is over midnight. */
  quiet_from: number | null;
  quiet_until: number | null;
  /** When they were here last; written once a day at most, and only while they may be asked. */
  seen_at: Time | null;
  updated_at: Time;
}

/** "Ask me about": what somebody says that they know. */
interface PersonTopicTable {
  person_id: number;
  tag_id: number;
  created_at: Time;
}

/** Two accounts whose people are never asked by each other; the smaller number comes first. */
interface AccountExclusionTable {
  account_id: number;
  other_id: number;
  reason: ExclusionReason;
  created_by_id: number | null;
  created_at: Time;
}

/** Every table, by name. */
/** One thing that a customer gave or got, as it counts; of an account, of a person, or of both. */
interface ExchangeEntryTable {
  id: Generated<number>;
  side: ExchangeSide;
  kind: ExchangeKind;
  /** That to which the person belonged then. */
  account_id: number | null;
  /** Null for what was given to the whole account. */
  person_id: number | null;
  source_kind: ExchangeSource;
  /** The number of the source: an idea, a comment, a roadmap item. */
  source_id: number;
  /** Which part of the source it is about; 0 for all of it. */
  part_id: Generated<number>;
  idea_id: number | null;
  roadmap_item_id: number | null;
  /** Hundredths; 0 once the month's limit was reached. */
  points: number;
  given_at: Time;
}

/** How an account stands, as it was counted last. */
interface ExchangeBalanceTable {
  account_id: number;
  /** Points of the last 180 days on each side, as they count by now. */
  customer: number;
  company: number;
  /** From -1 to 1; null where too little was given on both sides. */
  balance: number | null;
  band: ExchangeBand;
  /** When that was: whole days since the Unix epoch, UTC. Null until one from before 0066 is counted again. */
  counted_day: number | null;
}

/** One row, held by whoever writes the ledger. */
interface ExchangeLockTable {
  id: number;
}

export interface Schema {
  behalf_entry: BehalfEntryTable;
  migration: { name: string };
  setting: SettingTable;
  secret: SecretTable;
  account: AccountTable;
  account_domain: AccountDomainTable;
  account_team: AccountTeamTable;
  account_field: AccountFieldTable;
  account_field_value: AccountFieldValueTable;
  membership: MembershipTable;
  deal: DealTable;
  deal_need: DealNeedTable;
  segment: SegmentTable;
  board_segment: BoardSegmentTable;
  person: PersonTable;
  old_handle: OldHandleTable;
  person_word: PersonWordTable;
  session: SessionTable;
  token: TokenTable;
  invitation: InvitationTable;
  invitation_use: InvitationUseTable;
  intent: IntentTable;
  notification_preference: NotificationPreferenceTable;
  rate_limit: RateLimitTable;
  board: BoardTable;
  board_field: BoardFieldTable;
  tag_group: TagGroupTable;
  tag: TagTable;
  status: StatusTable;
  status_next: StatusNextTable;
  status_name: StatusNameTable;
  idea: IdeaTable;
  idea_tag: IdeaTagTable;
  idea_field_value: IdeaFieldValueTable;
  idea_revision: IdeaRevisionTable;
  status_change: StatusChangeTable;
  official_response: OfficialResponseTable;
  vote: VoteTable;
  merge: MergeTable;
  own_vote: OwnVoteTable;
  overruled_vote: OverruledVoteTable;
  own_clock: OwnClockTable;
  joined_follow: JoinedFollowTable;
  joined_promotion: JoinedPromotionTable;
  comment: CommentTable;
  comment_helpful: CommentHelpfulTable;
  comment_revision: CommentRevisionTable;
  extension: ExtensionTable;
  draft: DraftTable;
  evidence: EvidenceTable;
  response_template: ResponseTemplateTable;
  response_template_text: ResponseTemplateTextTable;
  spin_question: SpinQuestionTable;
  spin_question_text: SpinQuestionTextTable;
  asked_question: AskedQuestionTable;
  follow: FollowTable;
  roadmap_item: RoadmapItemTable;
  roadmap_item_board: RoadmapItemBoardTable;
  roadmap_item_idea: RoadmapItemIdeaTable;
  roadmap_item_revision: RoadmapItemRevisionTable;
  roadmap_item_invitation: RoadmapItemInvitationTable;
  roadmap_item_section: RoadmapItemSectionTable;
  roadmap_item_section_revision: RoadmapItemSectionRevisionTable;
  suggested_edit: SuggestedEditTable;
  suggestion_agreement: SuggestionAgreementTable;
  co_writer: CoWriterTable;
  contributor_terms: ContributorTermsTable;
  contributor_terms_acceptance: ContributorTermsAcceptanceTable;
  roadmap_item_tag: RoadmapItemTagTable;
  register_row: RegisterRowTable;
  register_row_revision: RegisterRowRevisionTable;
  register_mark: RegisterMarkTable;
  decision: DecisionTable;
  roadmap_comment: RoadmapCommentTable;
  item_access: ItemAccessTable;
  beta: BetaTable;
  beta_tester: BetaTesterTable;
  beta_risk_acceptance: BetaRiskAcceptanceTable;
  business_case: BusinessCaseTable;
  business_case_line: BusinessCaseLineTable;
  activity: ActivityTable;
  job: JobTable;
  notification: NotificationTable;
  mail: MailTable;
  mail_attempt: MailAttemptTable;
  mail_test: MailTestTable;
  search_entry: SearchEntryTable;
  search_word: SearchWordTable;
  search_word_deletion: SearchWordDeletionTable;
  picture: PictureTable;
  picture_use: PictureUseTable;
  checklist_item: ChecklistItemTable;
  desk_view: DeskViewTable;
  bulk_change: BulkChangeTable;
  bulk_change_idea: BulkChangeIdeaTable;
  stored_file: StoredFileTable;
  card: CardTable;
  report: ReportTable;
  vote_review: VoteReviewTable;
  vote_review_vote: VoteReviewVoteTable;
  trail: TrailTable;
  trail_stop: TrailStopTable;
  trail_link: TrailLinkTable;
  trail_visit: TrailVisitTable;
  trail_visit_stop: TrailVisitStopTable;
  trail_helpful: TrailHelpfulTable;
  trail_contact: TrailContactTable;
  trail_question: TrailQuestionTable;
  trail_need: TrailNeedTable;
  trail_follow: TrailFollowTable;
  changelog_entry: ChangelogEntryTable;
  changelog_entry_idea: ChangelogEntryIdeaTable;
  changelog_entry_board: ChangelogEntryBoardTable;
  changelog_entry_tag: ChangelogEntryTagTable;
  question: QuestionTable;
  question_tag: QuestionTagTable;
  question_word: QuestionWordTable;
  question_request: QuestionRequestTable;
  answer: AnswerTable;
  answer_thanks: AnswerThanksTable;
  answering_choice: AnsweringChoiceTable;
  person_topic: PersonTopicTable;
  account_exclusion: AccountExclusionTable;
  worth_round: WorthRoundTable;
  worth_answer: WorthAnswerTable;
  credit: CreditTable;
  credit_dispute: CreditDisputeTable;
  exchange_entry: ExchangeEntryTable;
  exchange_balance: ExchangeBalanceTable;
  exchange_lock: ExchangeLockTable;
}

export type Row<T extends keyof Schema> = Selectable<Schema[T]>;
export type NewRow<T extends keyof Schema> = Insertable<Schema[T]>;
export type RowChange<T extends keyof Schema> = Updateable<Schema[T]>;
