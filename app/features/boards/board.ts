import type { Cover } from "~/features/pictures/cover";
import type { Approval, BoardAccess } from "~db/schema";

export type { BoardAccess };

export const BOARD_NAME_MAX = 60;
export const BOARD_SLUG_MAX = 60;
export const BOARD_DESCRIPTION_MAX = 280;
export const BOARD_TEMPLATE_MAX = 4_000;

/** From the most open to the most closed. */
export const boardAccesses = [
  "public",
  "members",
  "segments",
  "one_way",
] as const satisfies BoardAccess[];

/** The icons that a board may have, by their lucide names. */
export const boardIcons = [
  "lightbulb",
  "message-circle",
  "coffee",
  "package",
  "truck",
  "wrench",
  "plug",
  "smartphone",
  "settings-2",
  "chart-no-axes-column",
  "credit-card",
  "file-lock",
  "shield",
  "users",
  "building-2",
  "headphones",
  "book-open",
  "globe",
  "palette",
  "leaf",
  "heart",
  "star",
] as const;

export type BoardIconName = (typeof boardIcons)[number];

/** A board as lists and forms show it. */
export interface Board {
  id: number;
  slug: string;
  name: string;
  description: string;
  /** What the body of a new idea begins with, in Markdown. */
  template: string;
  icon: string;
  access: BoardAccess;
  /** Whose contributions wait until somebody approves them. */
  approval: Approval;
  /** Listed ideas, all of them: a one-way board tells only staff. */
  ideaCount: number;
  retired: boolean;
  cover: Cover | null;
}

/** Who reads a board: by its access, and where that is by segments, by which. */
export interface Opening {
  access: BoardAccess;
  segments: readonly number[];
}

/** Whether a change shows what is on a board to people who could not see it before. */
export function isMoreOpen(from: Opening, to: Opening): boolean {
  if (from.access === "segments" && to.access === "segments") {
    return to.segments.some((id) => !from.segments.includes(id));
  }
  return boardAccesses.indexOf(to.access) < boardAccesses.indexOf(from.access);
}

/** The opening in one word: what an admin agrees to who was asked about it. */
export function openingKey({ access, segments }: Opening): string {
  return access === "segments"
    ? `segments ${[...segments].sort((a, b) => a - b).join(" ")}`
    : access;
}
