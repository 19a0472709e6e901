import type { BehalfKind, BehalfSource, Importance } from "~db/schema";

export type { BehalfKind, BehalfSource };

/** What a rep can do in the name of a customer. */
export const behalfKinds: readonly BehalfKind[] = ["vote", "idea", "comment"];

/** Where the customer said it. */
export const behalfSources: readonly BehalfSource[] = [
  "call",
  "meeting",
  "mail",
  "ticket",
  "chat",
  "event",
  "other",
];

/** Of what is pasted; a comment may be as long. */
export const QUOTE_MAX = 4000;
export const LINK_MAX = 500;

/** What became of an entry; `beside` stands beside a vote that the customer cast themselves. */
export const outcomes = [
  "counted",
  "beside",
  "confirmed",
  "withdrawn",
  "disowned",
  "taken_back",
] as const;

export type Outcome = (typeof outcomes)[number];

/** What an entry says of itself, and what there is of it now. */
export interface EntryState {
  id: number;
  kind: BehalfKind;
  beside: boolean;
  disowned: boolean;
  confirmed: boolean;
  takenBack: boolean;
  /** The customer's standing vote on the idea, for a vote. */
  vote: { behalfId: number | null } | null;
  /** Whether the idea or comment is there, with its author. */
  stands: boolean;
}

/** What became of it. A customer who votes, or withdraws, after the rep says it themselves. */
export function outcomeOf(entry: EntryState): Outcome {
  if (entry.disowned) return "disowned";
  if (entry.takenBack) return "taken_back";
  if (entry.kind === "vote") {
    if (!entry.vote) return "withdrawn";
    if (entry.confirmed) return "confirmed";
    if (entry.beside) return "beside";
    if (entry.vote.behalfId === null) return "confirmed";
    return entry.vote.behalfId === entry.id ? "counted" : "beside";
  }
  if (!entry.stands) return "withdrawn";
  return entry.confirmed ? "confirmed" : "counted";
}

/** Whether it is for the rep still to take back: not what the customer made their own, or ended. */
export function isOpen(outcome: Outcome): boolean {
  return outcome === "counted" || outcome === "beside";
}

/** What a rep enters, checked. */
export interface BehalfInput {
  kind: BehalfKind;
  personId: number;
  /** Of a vote or comment. */
  ideaId: number | null;
  /** Of an idea. */
  title: string;
  boardId: number | null;
  quote: string;
  /** The quote, rendered before the transaction began; for ideas and comments. */
  quoteHtml: string;
  importance: Importance;
  because: string;
  source: BehalfSource;
  link: string;
  dealId: number | null;
}
