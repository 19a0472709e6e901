/**
 * How somebody shows that the account is theirs: by the password; who has none, by having signed in
 * just now (`fresh`), or by doing so again (`stale`).
 */
export type Proof = "password" | "fresh" | "stale";
