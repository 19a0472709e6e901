import { HOUR, MINUTE, SECOND } from "~/platform/clock";
import type { Limit } from "~/platform/rate-limit.server";

/** How often an act may be done, per account or (for visitors) per address. */
export const limits = {
  /** Any change: votes, follows, marks, settings. */
  change: { burst: 120, everyMs: SECOND },
  /** Comments. */
  comment: { burst: 20, everyMs: 20 * SECOND },
  /** Drafts, which the pages' scripts keep while somebody writes. */
  draft: { burst: 60, everyMs: 2 * SECOND },
  /** What a text field offers while somebody writes. */
  suggest: { burst: 60, everyMs: SECOND / 2 },
  /** What is suggested while somebody types a search. */
  search: { burst: 120, everyMs: SECOND / 4 },
  /** Ideas. */
  post: { burst: 10, everyMs: 2 * MINUTE },
  /** What a rep enters in the name of customers. */
  behalf: { burst: 30, everyMs: 30 * SECOND },
  /** Pictures; how many in a day is counted beside this. */
  picture: { burst: 20, everyMs: 10 * SECOND },
  /** Cards that have to be drawn first, per address. */
  card: { burst: 40, everyMs: 2 * SECOND },
  /** Trying a password, per address; a second bucket counts per account tried. */
  signIn: { burst: 20, everyMs: 15 * SECOND },
  /** New accounts, per address. */
  signUp: { burst: 10, everyMs: 2 * MINUTE },
  /**
   * Coming in by a link that somebody was given, per address: guessing finds none, and a whole
   * company or workshop may come from one address within minutes.
   */
  byLink: { burst: 100, everyMs: 5 * SECOND },
  /** Mails that anybody can have sent to an address. */
  mail: { burst: 5, everyMs: HOUR / 5 },
  /** What a prospect says on a trail, per address. */
  trail: { burst: 20, everyMs: 20 * SECOND },
  /** Questions and addresses on a trail, per link; one reader of it must not fill the rep's page. */
  trailLink: { burst: 20, everyMs: MINUTE },
  /** Visits that begin, per link and address. */
  trailVisit: { burst: 10, everyMs: MINUTE },
  /** Files of an export. */
  export: { burst: 12, everyMs: MINUTE },
  /** Test mails, per admin. */
  mailTest: { burst: 6, everyMs: 20 * SECOND },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;
