/**
 * What a link from a mail asks of who opens it: one press, a name and password of their own (it was
 * asked for in another browser), signing in first, or nothing, since it is gone.
 */
export type VerifyLink =
  | { state: "confirm"; email: string }
  | { state: "claim" }
  | { state: "signIn" }
  | { state: "gone"; insider: string | null };
