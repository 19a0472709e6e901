import type { PeerAnswer } from "./peer-answer";

/** A question on a trail. */
export interface AskedQuestion {
  id: number;
  body: string;
  at: number;
  answer: string;
  answeredAt: number | null;
  /** Null while nobody answered, and for a former member. */
  answeredBy: string | null;
  /** Where customers read it; null where they do not. */
  questionId: number | null;
  /** What they, and others of the company, answered there. */
  peers: PeerAnswer[];
  /** Of the link that it was asked by. */
  link: string;
  /** Whether the answer goes out by mail: not before the address is confirmed. */
  mailed: "no" | "unconfirmed" | "yes";
}

/** A visit, as the rep sees it. */
export interface Visit {
  id: number;
  at: number;
  link: string;
  /** Titles of what was opened. */
  opened: string[];
}

/** What a prospect needs too. */
export interface Need {
  id: number;
  at: number;
  title: string;
  path: string;
}

/** An address that a prospect left and confirmed. */
export interface Contact {
  id: number;
  email: string;
  at: number;
  wantsContact: boolean;
  /** Titles of what it follows. */
  follows: string[];
}

/** All that came of a trail. */
export interface TrailEvents {
  visits: Visit[];
  questions: AskedQuestion[];
  needs: Need[];
  contacts: Contact[];
  /** Addresses that nobody confirmed yet. */
  unconfirmed: number;
  /** How often each stop was opened and found helpful, by its id. */
  stops: Record<number, { opened: number; helpful: number }>;
}
