import type { NeedSubject } from "~/features/sales/deal";
import type {
  AccountKind,
  AmountUnit,
  BoardAccess,
  DealOutcome,
  DealStage,
  EvidenceKind,
  FieldKind,
  FieldNeed,
  Importance,
  Need,
  Role,
  Stance,
  StatusGroup,
} from "~db/schema";

/** Somebody whom only the files know: nobody signs in as them until they verify the address. */
export interface NewShadow {
  name: string;
  email: string | null;
  handle: string;
  /** What a people file says of them. */
  more: ShadowMore | null;
}

export interface ShadowMore {
  role: Role | null;
  accountId: number | null;
  jobTitle: string;
  bio: string;
  language: string | null;
  suspendedAt: number | null;
  votesHidden: boolean;
  createdAt: number | null;
}

/** An account as a file describes it. */
export interface NewImportedAccount {
  name: string;
  kind: AccountKind;
  ownerId: number | null;
  team: readonly number[];
  size: number | null;
  industry: string;
  region: string;
  plan: string;
  /** Minor units of the community's currency. */
  annualValue: number | null;
  externalId: string | null;
  named: boolean;
  domains: readonly string[];
  /** In own fields. */
  own: readonly NewAnswer[];
  /** Null is now. */
  createdAt: number | null;
}

/** A deal as a file describes it. */
export interface NewImportedDeal {
  accountId: number;
  name: string;
  /** Minor units of the community's currency. */
  amount: number | null;
  stage: DealStage;
  /** `YYYY-MM-DD`. */
  closeOn: string | null;
  ownerId: number | null;
  outcome: DealOutcome | null;
  outcomeReason: string;
  closedAt: number | null;
  externalId: string | null;
  /** What it hangs on. */
  needs: readonly { on: NeedSubject; need: Need }[];
  /** Null is now. */
  createdAt: number | null;
}

/** A board that an idea stands on. */
export interface NewBoard {
  name: string;
  slug: string | null;
  access: BoardAccess;
}

/** Something that a board asks from now on, since a file describes or answers it. */
export interface NewField {
  boardId: number;
  name: string;
  kind: FieldKind;
  need: FieldNeed;
  choices: readonly string[];
  unit: string;
  position: number;
  retiredAt: number | null;
  /** Null is now. */
  createdAt: number | null;
}

/** Something that accounts are asked from now on, since a file describes it or fills it in. */
export type NewAccountField = Omit<NewField, "boardId" | "need">;

export interface NewAnswer {
  fieldId: number;
  value: string | number;
}

/** Something that was written on an idea, with its Markdown rendered. */
interface Written {
  authorId: number;
  body: string;
  language: string;
  createdAt: number;
}

export interface NewEvidence extends Omit<Written, "language"> {
  kind: EvidenceKind;
  accountId: number | null;
  /** Whole parts of the unit. */
  amount: number | null;
  unit: AmountUnit | null;
}

export interface NewChange extends Omit<Written, "authorId"> {
  /** Null for what the product did by itself, and for whom nobody may know. */
  actorId: number | null;
  bodyHtml: string;
  from: { id: number; key: string } | null;
  to: { id: number; key: string };
  reasonCode: string | null;
  wouldChange: string;
  possibleWhere: string;
  conflictsWith: string;
}

export interface NewResponse extends Written {
  bodyHtml: string;
  version: number;
  whatChanged: string;
}

export interface NewVersion extends Omit<Written, "language"> {
  version: number;
  title: string;
}

export interface NewIdea {
  externalId: string | null;
  title: string;
  body: string;
  bodyHtml: string;
  language: string;
  boardId: number;
  statusId: number;
  statusGroup: StatusGroup;
  authorId: number;
  tagIds: number[];
  answers: NewAnswer[];
  /** All votes that the other product counted. */
  votes: number;
  createdAt: number;
  updatedAt: number;
  statusExcerpt: string;
  version: number;
  randomKey: number;
  pinnedAt: number | null;
  lockedAt: number | null;
  hiddenAt: number | null;
  hiddenReason: string | null;
  withdrawnAt: number | null;
  evidence: NewEvidence[];
  changes: NewChange[];
  responses: NewResponse[];
  versions: NewVersion[];
}

export interface NewComment {
  externalId: string | null;
  ideaId: number;
  /** The comment that it answers, when that is there already. */
  parent: KnownComment | null;
  /** The place in the same list of the comment that it answers; always an earlier one. */
  parentIndex: number | null;
  authorId: number;
  byStaff: boolean;
  body: string;
  bodyHtml: string;
  createdAt: number;
  internal: boolean;
  stance: Stance | null;
  language: string;
  version: number;
  editedAt: number | null;
  deletedAt: number | null;
  hiddenAt: number | null;
  takenUpAt: number | null;
  helpful: { personId: number; at: number }[];
  versions: { version: number; body: string; editorId: number; createdAt: number }[];
}

export interface NewVote {
  ideaId: number;
  personId: number;
  byStaff: boolean;
  accountId: number | null;
  importance: Importance;
  because: string;
  createdAt: number;
  firstAt: number;
  withdrawnAt: number | null;
  /** Whether it is one of those that the idea's number of votes holds already. */
  counted: boolean;
}

export interface KnownComment {
  id: number;
  ideaId: number;
  rootId: number | null;
  depth: number;
}

/** How an idea or comment without an external id is known again; any time fits where it has none. */
export interface IdeaTwin {
  title: string;
  authorId: number;
  createdAt: number | null;
}

export interface CommentTwin {
  ideaId: number;
  authorId: number;
  body: string;
  createdAt: number | null;
}

export interface Reply {
  commentId: number;
  parentId: number;
}

/** An idea that was merged, and into what, by their external ids. */
export interface ImportedMerge {
  idea: string;
  into: string;
}

/**
 * Where an import looks things up and puts them: the database, or for a dry run the database with
 * what would have been written kept beside it. Lists of answers are in the order of the questions.
 */
export interface ImportStore {
  addBoard(board: NewBoard): Promise<number>;
  addField(field: NewField): Promise<number>;
  addAccountField(field: NewAccountField): Promise<number>;
  addTag(name: string): Promise<number>;
  /** In a group that only staff see. */
  addStaffTag(name: string): Promise<number>;
  addAccount(account: NewImportedAccount): Promise<number>;
  haveDeal(accountId: number, deal: Pick<NewImportedDeal, "externalId" | "name">): Promise<boolean>;
  addDeal(deal: NewImportedDeal): Promise<void>;
  /** Whoever stands for people that the files do not name. */
  addNobody(person: { name: string; handle: string }): Promise<number>;
  addPeople(people: readonly NewShadow[]): Promise<number[]>;
  /** Items of the roadmap, by the numbers that an export gives them. */
  findItems(externalIds: readonly string[]): Promise<Map<string, number>>;
  findIdeas(externalIds: readonly string[]): Promise<Map<string, number>>;
  haveIdeas(twins: readonly IdeaTwin[]): Promise<boolean[]>;
  addIdeas(ideas: readonly NewIdea[]): Promise<void>;
  findComments(externalIds: readonly string[]): Promise<Map<string, KnownComment>>;
  haveComments(twins: readonly CommentTwin[]): Promise<boolean[]>;
  addComments(comments: readonly NewComment[]): Promise<number[]>;
  /** Puts comments of one idea below what they answer; returns those that would go in a circle. */
  linkReplies(ideaId: number, replies: readonly Reply[]): Promise<number[]>;
  haveVotes(votes: readonly Pick<NewVote, "ideaId" | "personId">[]): Promise<boolean[]>;
  addVotes(votes: readonly NewVote[]): Promise<void>;
  /** The idea is part of the other one, with what was merged into it before. */
  mergeIdea(idea: number, into: number): Promise<void>;
}
