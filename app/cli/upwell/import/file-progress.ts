import { closeSync, openSync, readSync } from "node:fs";
import type { ImportKind } from "~/features/intake/import/import-report";
import { type Progress, showProgress } from "../progress";

/** A bar for each file of an import, one after the other, by the line that is being read. */
export class FileProgress {
  readonly #files: Partial<Record<ImportKind, string>>;
  #kind: ImportKind | undefined;
  #progress: Progress | undefined;

  constructor(files: Partial<Record<ImportKind, string>>) {
    this.#files = files;
  }

  at(kind: ImportKind, line: number): void {
    if (kind !== this.#kind) {
      this.end();
      this.#kind = kind;
      this.#progress = showProgress(kind, countLines(this.#files[kind]));
    }
    this.#progress?.at(line);
  }

  /** Writes a line where the bar stands; the bar comes back below it. */
  aside(write: () => void): void {
    this.#progress?.clear();
    write();
  }

  end(): void {
    this.#progress?.end();
    this.#progress = undefined;
  }
}

const CHUNK = 1 << 20;
const LINE_FEED = 10;

function countLines(file: string | undefined): number | null {
  if (!file) return null;
  const handle = openSync(file, "r");
  const chunk = Buffer.alloc(CHUNK);
  let lines = 1;
  for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
    for (let at = 0; at < read; at++) if (chunk[at] === LINE_FEED) lines++;
  }
  closeSync(handle);
  return lines;
}
