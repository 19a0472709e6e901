import type { EvidenceKind } from "~db/schema";

export type { EvidenceKind };

/** The four kinds, in the order in which they are asked: S, P, I, N. */
export const evidenceKinds = [
  "situation",
  "problem",
  "implication",
  "need_payoff",
] as const satisfies readonly EvidenceKind[];

/** The letter that stands large beside the name of a kind: its first, in the reader's language. */
export function letterOf(name: string): string {
  return name.charAt(0).toUpperCase();
}

export const EVIDENCE_MIN = 3;
export const EVIDENCE_MAX = 1_000;

/** One statement, as others see it. */
export interface Statement {
  id: number;
  kind: EvidenceKind;
  text: string;
  /** Who said it; null once the author of the idea withdrew. */
  by: { name: string; handle: string; account: string | null } | null;
  createdAt: number;
}

/** What is known of an idea under one letter. */
export interface EvidenceColumn {
  kind: EvidenceKind;
  count: number;
  /** The sentence that says it best; null where nobody said anything yet. */
  clearest: string | null;
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
 * The sentence that stands for many statements: a whole first sentence, of a length that is read at
 * a glance. Of equal ones the earlier in the list; null for an empty list.
 */
export function clearestSentence(statements: readonly string[]): string | null {
  const sentences = statements.map(firstSentence);
  const distance = (sentence: string) => Math.abs(sentence.length - READABLE_LENGTH);
  return sentences.reduce<string | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  );
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });

function firstSentence(statement: string): string {
  const line = statement.trim().split("\n", 1)[0] ?? "";
  for (const { segment } of segmenter.segment(line)) return segment.trim();
  return line;
}
