import type { EvidenceKind } from "~db/schema";
import type { Amount } from "./amount";
import type { RollUp } from "./roll-up";

export type { EvidenceKind };

/** The four kinds, in the order in which they are asked: S, P, I, N. */
export const evidenceKinds = [
  "situation",
  "problem",
  "implication",
  "need_payoff",
] as const satisfies readonly EvidenceKind[];

/** What it costs and what it would be worth are said in numbers, where somebody has one. */
export function takesAmount(kind: EvidenceKind): boolean {
  return kind === "implication" || kind === "need_payoff";
}

/** The letter that stands large beside the name of a kind: its first, in the reader's language. */
export function letterOf(name: string): string {
  return name.charAt(0).toUpperCase();
}

export const EVIDENCE_MIN = 3;
export const EVIDENCE_MAX = 1_000;
/** As long as a mail address. */
export const SPEAKER_LENGTH_MAX = 254;

/** Somebody with their company. */
export function withAccount({ name, account }: { name: string; account: string | null }): string {
  return [name, account].filter(Boolean).join(", ");
}

/** A customer as what completes a text: inserted is the handle. */
export function speakerOption(person: { handle: string; name: string; account: string | null }) {
  return { value: `@${person.handle}`, label: withAccount(person) };
}

/** One statement, as one reader sees it. */
export interface Statement {
  id: number;
  kind: EvidenceKind;
  text: string;
  /** Of the words; "" where nobody knows. */
  language: string;
  /** For staff and whoever said it; to everybody else it is only a part of the roll-up. */
  amount: Amount | null;
  /** Who said it; null once the author of the idea withdrew. */
  by: { name: string; handle: string; account: string | null } | null;
  /** Whether somebody of the company noted it for them. */
  noted: boolean;
  /** Who that was; for staff and whoever said it. */
  notedBy: string | null;
  /** The reply that it stands in. */
  commentId: number | null;
  createdAt: number;
  edited: boolean;
  can: { edit: boolean; remove: boolean };
}

/** What is known of an idea under one letter. */
export interface EvidenceColumn {
  kind: EvidenceKind;
  count: number;
  /** The sentence that says it best; null where nobody said anything yet. */
  clearest: string | null;
  /** Of `clearest`; "" where nobody knows. */
  language: string;
  /** By unit, the one that most accounts speak of first; empty where a reader is told no figures. */
  rollUps: RollUp[];
}

/** The S P I N strip of an idea. */
export interface IdeaEvidence {
  /** Always four, in their order. */
  columns: EvidenceColumn[];
  statementCount: number;
  accountCount: number;
}

const READABLE_LENGTH = 70;

/**
 * The place of the sentence that stands for many statements, with its words: a whole first sentence,
 * of a length that is read at a glance. Of equal ones the earlier in the list; null for an empty list.
 */
export function clearestSentence(
  statements: readonly string[],
): { at: number; text: string } | null {
  const distance = (sentence: string) => Math.abs(sentence.length - READABLE_LENGTH);
  return statements
    .map((statement, at) => ({ at, text: firstSentence(statement) }))
    .reduce<{ at: number; text: string } | null>(
      (best, each) => (best === null || distance(each.text) < distance(best.text) ? each : best),
      null,
    );
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });

function firstSentence(statement: string): string {
  const line = statement.trim().split("\n", 1)[0] ?? "";
  for (const { segment } of segmenter.segment(line)) return segment.trim();
  return line;
}
