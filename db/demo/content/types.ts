import type { Rule } from "~/features/segments/rule";
import type {
  AccessAudience,
  AccessKind,
  AccountKind,
  AmountUnit,
  Bearer,
  BriefSection,
  CostBand,
  EvidenceKind,
  Grade,
  RegisterKind,
  RegisterStatus,
  RequestState,
  SuggestionState,
  TalkKind,
  TemplateKind,
} from "../../schema";

export type Language = "en" | "de";

export type Localized = Record<Language, string>;

export type StatusKey =
  | "new"
  | "needs_info"
  | "under_review"
  | "gathering_evidence"
  | "planned"
  | "in_progress"
  | "beta"
  | "delivered"
  | "declined"
  | "already_possible"
  | "archived";

export type ReasonCode =
  | "already_possible"
  | "too_costly"
  | "conflicts"
  | "too_few"
  | "security_legal"
  | "strategy";

export type Horizon = "now" | "next" | "later" | "delivered";

export interface DemoCompany {
  name: string;
  fullName: string;
  accentColor: string;
  timeZone: string;
  defaultLanguage: Language;
  headline: Localized;
  welcome: Localized;
  /** Markdown. */
  rules: Localized;
}

export interface DemoBoard {
  key: string;
  name: string;
  description: string;
  /** Name of a lucide icon in kebab-case. */
  icon: string;
  access: "public" | "members" | "one_way";
  /** Markdown with which a new idea begins. */
  template?: string;
  fields?: DemoField[];
}

/** What a board asks, and what some of its ideas answer, by their keys. */
export interface DemoField {
  name: string;
  kind: "text" | "choice" | "number";
  need: "asked" | "optional" | "staff_only";
  choices?: string[];
  unit?: string;
  answers: Record<string, string | number>;
}

export interface DemoTagGroup {
  key: string;
  name: string;
  access: "everyone" | "staff_set" | "staff_only";
  least: number;
  most: number;
}

export interface DemoTag {
  key: string;
  name: string;
  group?: string;
}

export interface DemoAccount {
  key: string;
  name: string;
  kind: AccountKind;
  city: string;
  /** One of the reps. */
  owner: string | null;
  size: number;
  industry: string;
  region: string;
  plan: string;
  /** In whole euros. */
  annualValue: number | null;
  /** Whether it agreed that others are told its name. */
  named: boolean;
  domains: string[];
}

/** What the company wants to know of every account beside that. */
export interface DemoAccountField {
  name: string;
  kind: "text" | "choice" | "number";
  choices?: string[];
  unit?: string;
  /** By the key of the account. */
  values: Record<string, string | number>;
}

/** What a rep hopes to sell, and what it hangs on. */
export interface DemoDeal {
  account: string;
  name: string;
  /** In whole euros. */
  amount: number;
  stage: "discovery" | "evaluation" | "proposal" | "negotiation";
  /** In how many days it closes; of an ended one, how long ago it did. */
  closesInDays: number;
  owner: string;
  openedDaysAgo: number;
  outcome?: "won" | "lost";
  reason?: string;
  needs: { idea?: string; item?: string; need: "needs" | "nice" }[];
}

/** A trail, or with `template` one that is for nobody yet; what prospects did counts its links and stops from 0. */
export interface DemoTrail {
  owner: string;
  title: string;
  letter: string;
  language: Language;
  template?: true;
  /** The name of a deal. */
  deal?: string;
  madeDaysAgo: number;
  stops: {
    idea?: string;
    item?: string;
    word: string;
    shows?: "voice" | "number" | "status";
  }[];
  links: { label: string; token?: string; madeDaysAgo: number; days: number }[];
  visits: { link: number; daysAgo: number; opened: number[] }[];
  questions: {
    link: number;
    question: string;
    daysAgo: number;
    answer?: string;
    answeredDaysAgo?: number;
  }[];
  needs: { idea: string; daysAgo: number }[];
}

/** A question to those who do the same work: by a person, by a rep for an account, or on a trail. */
export interface DemoAsked {
  by?: string;
  forAccount?: string;
  /** The title of a trail, and the place of the question among those asked on it. */
  trail?: string;
  question?: number;
  board: string;
  /** What it is about. */
  idea?: string;
  title: string;
  body: string;
  language: Language;
  daysAgo: number;
  /** Whether the asker agreed to be named. */
  named?: true;
  tags: string[];
  requests: DemoRequest[];
  answers: {
    by: string;
    body: string;
    language: Language;
    daysAgo: number;
    accepted?: true;
    /** Who said thanks. */
    thanks: string[];
  }[];
}

/** That somebody was asked, and what spoke for them. */
export interface DemoRequest {
  to: string;
  daysAgo: number;
  state: RequestState;
  passedBy?: string;
  because?: {
    topics?: string[];
    ideas?: number;
    answers?: number;
    thanks?: number;
    industry?: true;
    size?: true;
  };
}

/** Somebody who may be asked; without quiet hours at any time. */
export interface DemoAnswerer {
  person: string;
  /** Keys of tags. */
  topics: string[];
  timeZone: string;
  /** Hours of the day. */
  quietFrom?: number;
  quietUntil?: number;
}

export interface DemoExclusion {
  account: string;
  other: string;
  reason: "competitor" | "excluded";
  by: string;
}

export interface DemoPerson {
  key: string;
  name: string;
  handle: string;
  email: string;
  account: string | null;
  role: "member" | "rep" | "product" | "admin";
  language: Language;
  joinedDaysAgo: number;
  /** Staff only. */
  jobTitle?: string;
  bio?: string;
}

/** All `daysAgo` may have fractions, so that two things of one day keep their order. */
export interface DemoStatusChange {
  status: StatusKey;
  daysAgo: number;
  by: string;
  /** Public, Markdown. */
  note: string;
  /** Only and always of a decline. */
  reasonCode?: ReasonCode;
  /** Only and always of a decline. */
  wouldChange?: string;
  /** Always of Already possible: an address or words. */
  possibleWhere?: string;
  /** Always where the reason is a conflict. */
  conflictsWith?: string;
}

export interface DemoResponse {
  by: string;
  daysAgo: number;
  body: string;
  /** What differs from the version before; missing on the first. */
  changed?: string;
}

export interface DemoPrompts {
  situation?: string;
  problem?: string;
  implication?: string;
  need_payoff?: string;
}

export interface DemoBecause {
  person: string;
  importance: 1 | 2 | 3;
  text: string;
}

export interface DemoComment {
  key: string;
  by: string;
  daysAgo: number;
  stance: "for" | "against" | "question" | "none";
  body: string;
  /** A note that only staff see. */
  internal?: true;
  /** How many people marked it helpful. */
  helpfulBy?: number;
  replies: DemoComment[];
}

/** A comment that the idea took up. */
export interface DemoExtension {
  comment: string;
  by: string;
  daysAgo: number;
  /** The paragraph that the idea gained. */
  adds: string;
}

export interface DemoIdea {
  key: string;
  title: string;
  /** Markdown. */
  body: string;
  board: string;
  tags: string[];
  author: string;
  daysAgo: number;
  language: Language;
  /** 1 to 100, how likely people are to vote for it. */
  popularity: number;
  /** In order of time; empty while the idea is new. */
  statusHistory: DemoStatusChange[];
  /** Versions in order of time. */
  officialResponse?: DemoResponse[];
  prompts?: DemoPrompts;
  becauses: DemoBecause[];
  comments: DemoComment[];
  /** In order of time. */
  extensions?: DemoExtension[];
  /** The key of the idea that it was merged into. */
  merged?: { into: string; by: string; daysAgo: number };
  pinned?: true;
  locked?: true;
  hidden?: true;
}

export interface DemoHorizonChange {
  daysAgo: number;
  by: string;
  /** Null when the item was made. */
  from: Horizon | null;
  to: Horizon;
  note: string;
}

export type DemoBrief = Partial<Record<BriefSection, string>>;

/** What stood in a section and what stands there afterwards; with `from` "" it is the whole text. */
export interface DemoEdit {
  section: BriefSection;
  from: string;
  to: string;
}

export interface DemoRevision {
  daysAgo: number;
  by: string;
  reason: string;
  edits: DemoEdit[];
  /** The number of the suggestion that it took up, from 0. */
  takes?: number;
}

export interface DemoSuggestion {
  daysAgo: number;
  by: string;
  /** The version that it was made on. */
  base: number;
  edit: DemoEdit;
  why: string;
  agree: string[];
  /** What became of it; missing while it is open. */
  decision?: { daysAgo: number; by: string; words: string; state: SuggestionState };
}

export interface DemoRoadmapItem {
  key: string;
  title: string;
  summary: string;
  /** Markdown, as it was first written. */
  brief: DemoBrief;
  /** How it was changed since, in order of time. */
  revisions?: DemoRevision[];
  suggestions?: DemoSuggestion[];
  horizon: Horizon;
  owner: string;
  ideas: string[];
  /** In order of time; the first makes the item. */
  history: DemoHorizonChange[];
  deliveredDaysAgo?: number;
  /** For the team alone. */
  unpublished?: boolean;
}

/** What an item says of itself beside its words. */
export interface DemoPlanFacts {
  cost: CostBand | null;
  /** Percent. */
  confidence: number;
  /** The target, so many quarters from now. */
  inQuarters?: number;
  internalName?: string;
  tracker?: string;
  tags: string[];
}

/** What the changelog says; a draft has no day. */
export interface DemoEntry {
  key: string;
  title: string;
  forWhom: string;
  /** Markdown. */
  body: string;
  language: string;
  by: string;
  daysAgo: number | null;
  item?: string;
  ideas: string[];
  boards: string[];
  tags: string[];
  edited?: boolean;
}

/** A row of the register of an item; marked by others to whom it applies. */
export interface DemoRegisterRow {
  kind: RegisterKind;
  by: string;
  daysAgo: number;
  body: string;
  bearer: Bearer;
  likelihood: Grade;
  impact: Grade;
  /** The key of an idea of the item. */
  evidenceIdea?: string;
  mitigation: string;
  owner: string | null;
  reviewInDays: number | null;
  status: RegisterStatus;
  marks: string[];
}

export interface DemoTalk {
  by: string;
  daysAgo: number;
  kind: TalkKind;
  body: string;
  replies: { by: string; daysAgo: number; body: string }[];
}

/** What people and the company say of an item. */
export interface DemoPlan {
  item: string;
  undisclosed: string;
  rows: DemoRegisterRow[];
  decisions: {
    by: string;
    daysAgo: number;
    what: string;
    why: string;
    alternatives: string;
    wouldReopen: string;
  }[];
  talk: DemoTalk[];
  access: {
    by: string;
    daysAgo: number;
    kind: AccessKind;
    title: string;
    url: string;
    audience: AccessAudience;
    usedBy: string;
  }[];
  beta?: DemoBeta;
}

/** The beta of an item; its testers accepted each of its open risks. */
export interface DemoBeta {
  by: string;
  daysAgo: number;
  places: number | null;
  criteria: string;
  url: string;
  testers: { by: string; daysAgo: number; note: string }[];
}

/** What an answer may begin with; the words are by language. */
export interface DemoTemplate {
  name: string;
  kind: TemplateKind;
  /** Null for all boards. */
  board: string | null;
  texts: Localized;
}

/** What the team asks about ideas of a board. */
export interface DemoQuestion {
  kind: EvidenceKind;
  board: string;
  texts: Localized;
}

/** A saved rule over accounts and people. */
export interface DemoSegment {
  key: string;
  name: string;
  /** Who made it. */
  by: string;
  withDemand: boolean;
  rule: Rule;
}

/** What somebody said about an idea, by the key of each. */
export interface DemoStatement {
  idea: string;
  by: string;
  daysAgo: number;
  kind: EvidenceKind;
  body: string;
  amount?: { value: number; unit: AmountUnit };
}

export interface DemoContent {
  company: DemoCompany;
  boards: DemoBoard[];
  tagGroups: DemoTagGroup[];
  tags: DemoTag[];
  accounts: DemoAccount[];
  accountFields: DemoAccountField[];
  deals: DemoDeal[];
  trails: DemoTrail[];
  asked: DemoAsked[];
  answerers: DemoAnswerer[];
  exclusions: DemoExclusion[];
  people: DemoPerson[];
  ideas: DemoIdea[];
  evidence: DemoStatement[];
  roadmap: DemoRoadmapItem[];
  changelog: DemoEntry[];
  plans: DemoPlan[];
  templates: DemoTemplate[];
  questions: DemoQuestion[];
  segments: DemoSegment[];
}
