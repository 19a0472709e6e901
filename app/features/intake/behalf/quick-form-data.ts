import type { Status } from "~/features/ideas/status";
import type { BehalfKind } from "./behalf-entry";
import type { CustomerMatch } from "./customer-match";

/** What stands for somebody who is no choice of the form yet. */
export const NEW_CUSTOMER = "new";

/** An idea that a vote or comment may be about. */
export interface IdeaChoice {
  id: number;
  title: string;
  path: string;
  language: string;
  status: Status;
  voteCount: number;
  /** Whether a vote may still be entered for it. */
  takesVotes: boolean;
}

/** What the quick form offers to choose from. */
export interface QuickChoices {
  people: CustomerMatch[];
  ideas: IdeaChoice[];
}

/** What the quick form begins with. */
export interface QuickFormData extends QuickChoices {
  boards: { id: number; name: string }[];
  begins: {
    kind: BehalfKind;
    person: string;
    idea: string;
    quote: string;
    title: string;
    link: string;
    deal: string;
    /** The name of the account that it was opened from. */
    account: string;
    /** Its number. */
    accountId: string;
  };
  /** Whether what came along was longer than what is kept. */
  cut: boolean;
}
