import type { AccountKind } from "~db/schema";
import type { OwnFact, OwnValues } from "./account-field";

export type { AccountKind };

export const ACCOUNT_NAME_MAX = 120;
/** The longest industry, region, plan, and number in another system. */
export const ACCOUNT_WORD_MAX = 80;
/** More people than any company has. */
export const ACCOUNT_SIZE_MAX = 10_000_000;
export const TEAM_MAX = 50;
export const ACCOUNTS_PER_PAGE = 50;

export const accountKinds = [
  "customer",
  "partner",
  "prospect",
  "lost",
  "churned",
] as const satisfies AccountKind[];

/** A company that customers, partners or prospects belong to. */
export interface Account {
  id: number;
  name: string;
  kind: AccountKind;
}

/** Somebody of the company who looks after an account. */
export interface Keeper {
  id: number;
  name: string;
}

/** A line of the list of accounts. */
export interface AccountRow extends Account {
  owner: string | null;
  industry: string;
  size: number | null;
  /** Minor units of the community's currency. */
  annualValue: number | null;
  memberCount: number;
}

/** All that staff know of an account. */
export interface AccountRecord extends Account {
  owner: Keeper | null;
  team: Keeper[];
  /** How many people work there. */
  size: number | null;
  industry: string;
  region: string;
  plan: string;
  annualValue: number | null;
  /** Its number in another system. */
  externalId: string | null;
  /** Whether others may be told its name. */
  named: boolean;
  /** Whose people join by themselves, in their order. */
  domains: string[];
  /** The community's own fields that are asked, in their order. */
  own: OwnFact[];
}

/** What a new account has where nothing is said. */
export const newAccount = {
  name: "",
  kind: "customer",
  ownerId: null,
  team: [],
  size: null,
  industry: "",
  region: "",
  plan: "",
  annualValue: null,
  externalId: null,
  named: false,
  domains: [],
  own: {},
} as const satisfies AccountDetails;

/** What is said about an account, by whoever says it: a form, an import, another system. */
export interface AccountDetails {
  name: string;
  kind: AccountKind;
  ownerId: number | null;
  team: readonly number[];
  size: number | null;
  industry: string;
  region: string;
  plan: string;
  annualValue: number | null;
  externalId: string | null;
  named: boolean;
  domains: readonly string[];
  own: OwnValues;
}

/** Of those who are no customers any more, or did not become any. */
export const goneKinds = ["lost", "churned"] as const satisfies AccountKind[];
