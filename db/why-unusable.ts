const noAnswer = "PostgreSQL does not answer at DATABASE_URL. Check its host and port.";
const noEntry = "PostgreSQL refuses the user or the password of DATABASE_URL. Set the right ones.";
const noFolder =
  "The database file cannot be opened for writing. Set DATA_DIR to a folder that this process may write to.";

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: noAnswer,
  ENOTFOUND: noAnswer,
  EAI_AGAIN: noAnswer,
  ETIMEDOUT: noAnswer,
  EHOSTUNREACH: noAnswer,
  "28P01": noEntry,
  "28000": noEntry,
  "3D000": "PostgreSQL has no database of the name in DATABASE_URL. Create it, or set another.",
  EACCES: noFolder,
  EEXIST: noFolder,
  ENOTDIR: noFolder,
  EROFS: noFolder,
  SQLITE_CANTOPEN: noFolder,
  SQLITE_READONLY: noFolder,
  SQLITE_NOTADB:
    "The file in DATA_DIR is no SQLite database. Set DATA_DIR to another folder, or restore a backup.",
};

/** What whoever runs it has to set, where a database could not be opened; undefined for a defect. */
export function whyUnusable(error: unknown): string | undefined {
  return reasons[String((error as { code?: unknown } | null)?.code)];
}
