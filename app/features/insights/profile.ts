import type { Status } from "~/features/ideas/status";

/** What a person gave, and what came of it, as far as the reader may see it. */
export interface ProfileNumbers {
  ideas: number;
  votes: number;
  comments: number;
  /** Comments that somebody marked helpful. */
  helpful: number;
  /** Comments that were taken up into their ideas. */
  takenUp: number;
  evidence: number;
  /** Ideas in a status of the accepted group: planned, in progress, beta. */
  accepted: number;
  delivered: number;
  /** Roadmap items that grew from an idea of theirs. */
  items: number;
}

/** An idea or a comment of theirs, newest first. */
export interface Contribution {
  key: string;
  path: string;
  createdAt: number;
  /** Of the idea. */
  language: string;
  /** Of the idea, also where it is a comment. */
  title: string;
  excerpt: string;
  /** Of the excerpt; "" where nobody knows. */
  excerptLanguage: string;
  /** Null for a comment. */
  status: Status | null;
}

/** A person as others see them; never their mail address. */
export interface Profile {
  id: number;
  name: string;
  handle: string;
  /** Where their picture is. */
  portrait: string | null;
  staff: boolean;
  /** Told to staff alone. */
  suspended: boolean;
  shadow: boolean;
  account: string | null;
  jobTitle: string;
  bio: string;
  since: number;
}
