import type { Happening } from "./happening";

/** What a reader of activity rows adds to the row that it understands. */
export type Reading = Pick<Happening, "kinds" | "audience"> &
  Partial<
    Pick<
      Happening,
      | "tellAt"
      | "staffOnly"
      | "idea"
      | "item"
      | "membersOnly"
      | "into"
      | "entry"
      | "worthDays"
      | "repAccounts"
      | "trail"
      | "talk"
      | "question"
      | "businessCase"
      | "actor"
      | "comment"
      | "status"
      | "quietDays"
      | "words"
    >
  >;
