import type { AnswerSide } from "~db/schema";

/** What somebody answered to what a prospect asked; customers read it on the question's own page. */
export interface PeerAnswer {
  id: number;
  html: string;
  language: string;
  /** Null for a former member. */
  by: string | null;
  /** Where it is named. */
  account: string | null;
  side: AnswerSide;
  accepted: boolean;
}
