import type { Reason } from "./idea";

/** How well the company answers, over the last 90 days. */
export interface Answering {
  /** Of the ideas posted, how many were answered: 0 to 1; null when none was posted. */
  answeredShare: number | null;
  /** Days from posting to the first answer, half were faster; null when none was answered. */
  medianDays: number | null;
  /** Ideas that still wait for their first answer. */
  waiting: number;
  /** Ideas that were delivered since the first of January. */
  deliveredThisYear: number;
}

/** A roadmap item that is under way. */
export interface BeingMade {
  id: number;
  title: string;
  path: string;
  /** Of its ideas, those that the viewer may see. */
  ideaCount: number;
}

/** The beginning of the company's newest answer to an idea. */
export interface LateAnswer {
  idea: { id: number; title: string; path: string; language: string };
  text: string;
  author: { name: string | null; portrait: string | null };
}

/** A customer's reason, whole. */
export interface Said extends Reason {
  idea: { title: string; path: string; language: string };
}

/** What stands beside a list of ideas. */
export interface ListSideData {
  answering: Answering;
  beingMade: BeingMade[];
  lateAnswers: LateAnswer[];
  said: Said | null;
}
