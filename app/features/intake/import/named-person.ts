/** Somebody as a file names them; null where it says nothing. */
export interface NamedPerson {
  name: string | null;
  email: string | null;
  /** Tells people without an address apart, where the file has it. */
  handle: string | null;
  /** Whether the file names nobody on purpose: an author who withdrew, a deleted comment's. */
  nobody: boolean;
}

export const nobody: NamedPerson = { name: null, email: null, handle: null, nobody: true };
