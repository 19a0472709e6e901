import type { Role } from "~db/schema";

export const NAME_MAX = 80;
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;
export const JOB_TITLE_MAX = 80;
export const BIO_MAX = 500;

export const roles: readonly Role[] = ["member", "rep", "product", "admin"];

/** What a person says about themself. */
export interface ProfileInput {
  name: string;
  handle: string;
  jobTitle: string;
  bio: string;
  /** Empty for what the browser asks for. */
  language: string;
  /** Empty for what the device says. */
  theme: "" | "light" | "dark";
}

/** The address under which people are told apart; how it was typed is kept beside it. */
export function foldEmail(email: string): string {
  return email.trim().normalize("NFKC").toLowerCase();
}

export function personPath(person: { handle: string }): string {
  return `/people/${person.handle}`;
}
