import type { DraftPlace } from "~/features/writing/draft";

/** A draft among others. */
export interface DraftLine {
  key: string;
  kind: DraftPlace["kind"];
  /** Of the idea: its own where it is one, else of the idea that the words are about. */
  title: string;
  /** How the words begin; "" without any. */
  excerpt: string;
  updatedAt: number;
}
