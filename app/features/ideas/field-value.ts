import type { BoardField } from "~/features/boards/board-field";

/** What an idea answers to a field of its board. */
export interface FieldValue extends Pick<BoardField, "name" | "kind" | "need" | "unit"> {
  ideaId: number;
  fieldId: number;
  value: string | number;
}
