import type { AskedField } from "~/platform/asked-field";
import type { FieldNeed } from "~db/schema";

export type { FieldNeed };

export const FIELDS_PER_BOARD_MAX = 20;

export const fieldNeeds = ["asked", "optional", "staff_only"] as const satisfies FieldNeed[];

/** Something that a board asks about each of its ideas. */
export interface BoardField extends AskedField {
  boardId: number;
  need: FieldNeed;
}
