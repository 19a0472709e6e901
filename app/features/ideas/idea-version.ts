/** One state of an idea's words. */
export interface IdeaVersion {
  version: number;
  title: string;
  body: string;
  /** Who wrote it; null for an author who withdrew. */
  by: string | null;
  at: number;
}
