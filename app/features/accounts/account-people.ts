/** Somebody who belongs to an account. */
export interface AccountMember {
  id: number;
  name: string;
  handle: string;
  jobTitle: string;
  joinedAt: number | null;
}

/** Somebody who belonged to it for a while. */
export interface FormerMember {
  id: number;
  name: string;
  handle: string;
  joinedAt: number;
  leftAt: number;
}

/** Who belongs to an account and who did; the lists are cut, the count is not. */
export interface AccountPeople {
  members: AccountMember[];
  memberCount: number;
  former: FormerMember[];
}
