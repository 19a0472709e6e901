import type { AccountKind } from "~db/schema";

export type { AccountKind };

export const ACCOUNT_NAME_MAX = 120;

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

export interface AccountRow extends Account {
  memberCount: number;
}
