import type { Status } from "~/features/ideas/status";

/** An idea in the list of the desk. */
export interface DeskRow {
  id: number;
  title: string;
  language: string;
  board: string;
  /** Null once the author left it. */
  author: string | null;
  newcomer: boolean;
  wildcard: boolean;
  /** Whether more was got from its author's account than given. */
  owed: boolean;
  status: Pick<Status, "key" | "group" | "name" | "colour">;
  createdAt: number;
  /** When the first answer is due, while there is none. */
  replyDueAt: number | null;
  reviewAt: number | null;
}
