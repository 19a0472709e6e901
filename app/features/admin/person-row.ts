import type { Role } from "~/features/people/viewer";

export const PEOPLE_PER_PAGE = 50;

/** Whom the list shows: everyone, one role, the suspended, or who waits to be let in. */
export const peopleShown = [
  "all",
  "member",
  "rep",
  "product",
  "admin",
  "suspended",
  "waiting",
] as const;

export type PeopleShown = (typeof peopleShown)[number];

/** A person in the list of those who run the community. */
export interface PersonRow {
  id: number;
  name: string;
  handle: string;
  email: string | null;
  verified: boolean;
  role: Role;
  account: { id: number; name: string } | null;
  shadow: boolean;
  suspendedAt: number | null;
  /** Until an admin lets them in; with `suspendedAt` they were refused. */
  waiting: boolean;
  createdAt: number;
}

/** A person alone, with what they did. */
export interface PersonRecord extends PersonRow {
  ideas: number;
  votes: number;
  comments: number;
  /** Since when mail to them comes back, and what the server said. */
  bounce: { at: number; words: string } | null;
}
