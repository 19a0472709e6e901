import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { scratchRoot } from "./scratch-root.mjs";

/** A new folder for the files of one test. */
export function makeScratchFolder(): string {
  return mkdtempSync(join(scratchRoot, "upwell-test-"));
}
