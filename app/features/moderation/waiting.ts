export const WAITING_PER_PAGE = 20;

export type WaitingKind = "idea" | "comment";

/** Something that nobody but its author and the team reads until it is approved. */
export interface WaitingThing {
  kind: WaitingKind;
  id: number;
  path: string;
  /** The page of its decision. */
  approvalPath: string;
  /** Of the idea. */
  title: string;
  words: string;
  language: string;
  board: string;
  author: { name: string; handle: string };
  since: number;
}

/** Where a page of the queue begins: after this thing. */
export interface WaitingCursor {
  since: number;
  kind: WaitingKind;
  id: number;
}

/** Of two that came in one moment, ideas come first. */
export function isBefore(left: WaitingCursor, right: WaitingCursor): boolean {
  if (left.since !== right.since) return left.since < right.since;
  if (left.kind !== right.kind) return left.kind === "idea";
  return left.id < right.id;
}

/** Reads `since.kind.id`; null where it is none. */
export function parseWaitingCursor(text: string | null): WaitingCursor | null {
  const found = /^(\d{1,15})\.(idea|comment)\.([1-9]\d{0,14})$/.exec(text ?? "");
  if (!found) return null;
  return { since: Number(found[1]), kind: found[2] as WaitingKind, id: Number(found[3]) };
}

export function waitingCursorText({ since, kind, id }: WaitingCursor): string {
  return `${since}.${kind}.${id}`;
}
