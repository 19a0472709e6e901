import type { Database } from "~db/connect.server";
import type { Traces } from "./traces";

/** One erasure that goes on: each step may run again after a crash, and then finds less to do. */
export interface Erasing {
  database: Database;
  personId: number;
  /** Whether what they wrote goes too. */
  withTexts: boolean;
  traces: Traces;
}

export type ErasureStep = (erasing: Erasing) => Promise<void>;

/** How many rows a transaction changes at most, so that no other waits long. */
export const BATCH = 100;

/** Repeats a batch until it finds nothing. `batch` returns how many rows it changed. */
export async function untilNothingIsLeft(batch: () => Promise<number>): Promise<void> {
  while ((await batch()) > 0);
}
