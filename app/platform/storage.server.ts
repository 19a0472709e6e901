/** Where files are kept. Names are ours: letters, digits, `-`, `_`, `.` and `/`. */
export interface Storage {
  /** Keeps `bytes` under a name, in place of what was there. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Undefined when there is none. */
  get(name: string): Promise<Buffer | undefined>;
  /** Harmless for names that are not there. */
  delete(names: readonly string[]): Promise<void>;
}

/** The storage did not answer, or not as it should; nothing is known of what was asked. */
export class StorageDown extends Error {
  override readonly name = "StorageDown";
}

/** Whether an error is one; the server's storage has another copy of the class than the pages. */
export function isStorageDown(error: unknown): boolean {
  return error instanceof Error && error.name === "StorageDown";
}
