import {
  type BoardField,
  FIELD_NAME_MAX,
  FIELD_NAME_MIN,
  FIELD_TEXT_MAX,
  FIELDS_PER_BOARD_MAX,
} from "~/features/boards/board-field";
import { listFieldsOfAll } from "~/features/boards/board-fields.queries.server";
import { type AnswerFault, answerValue, faultOf } from "~/features/ideas/check-answers.server";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { ImportStore, NewAnswer } from "./import-store";
import type { AnswerCell } from "./row-answers.server";
import type { RowProblem } from "./row-problem";

type Refusal = Pick<RowProblem, "reason" | "params">;

/** The fields that boards ask; what a file answers beyond them is made. */
export class ImportFields {
  readonly #store: ImportStore;
  readonly #fields = new Map<number, Map<string, BoardField>>();

  private constructor(store: ImportStore) {
    this.#store = store;
  }

  static async open(db: Db, store: ImportStore): Promise<ImportFields> {
    const fields = new ImportFields(store);
    for (const field of await listFieldsOfAll(db)) fields.#keep(field);
    return fields;
  }

  /** What an idea on this board answers; what does not fit is reported and left out. */
  async answers(
    boardId: number,
    cells: readonly AnswerCell[],
    report: (problem: RowProblem) => void,
  ): Promise<NewAnswer[]> {
    const answers: NewAnswer[] = [];
    for (const cell of cells) {
      const refusal = this.#refuseField(boardId, cell) ?? this.#refuseText(boardId, cell);
      if (refusal) {
        report({ column: cell.column, ...refusal });
        continue;
      }
      const field = this.#find(boardId, cell) ?? (await this.#make(boardId, cell));
      answers.push({ fieldId: field.id, value: answerValue(field, cell.text) });
    }
    return answers;
  }

  #refuseField(boardId: number, cell: AnswerCell): Refusal | undefined {
    const { name, staffOnly } = cell;
    const known = this.#find(boardId, cell);
    if (known === undefined) return this.#refuseNew(boardId, name);
    if (known.name !== name) return { reason: "fieldSpelled", params: { name: known.name } };
    const closed = known.need === "staff_only";
    if (closed === staffOnly) return undefined;
    return { reason: closed ? "fieldClosed" : "fieldOpen", params: { name } };
  }

  #refuseNew(boardId: number, name: string): Refusal | undefined {
    if (name.length < FIELD_NAME_MIN || name.length > FIELD_NAME_MAX) {
      return { reason: "fieldName", params: { least: FIELD_NAME_MIN, most: FIELD_NAME_MAX } };
    }
    const full = (this.#fields.get(boardId)?.size ?? 0) >= FIELDS_PER_BOARD_MAX;
    return full ? { reason: "fieldsFull", params: { most: FIELDS_PER_BOARD_MAX } } : undefined;
  }

  /** By the rules of forms; a field that is not there yet will take any text that is short enough. */
  #refuseText(boardId: number, cell: AnswerCell): Refusal | undefined {
    const field = this.#find(boardId, cell) ?? { id: 0, kind: "text" as const, choices: [] };
    const value = cell.text.slice(0, FIELD_TEXT_MAX);
    const refusals: Record<AnswerFault, Refusal> = {
      noNumber: { reason: "numberInvalid", params: { value } },
      tooLong: { reason: "tooLong", params: { length: cell.text.length, longest: FIELD_TEXT_MAX } },
      choice: { reason: "choiceInvalid", params: { value, options: field.choices.join(", ") } },
    };
    const fault = faultOf(field, cell.text, null);
    return fault && refusals[fault];
  }

  /** A board has one field of a name, however it is spelled. */
  #find(boardId: number, { name }: AnswerCell): BoardField | undefined {
    return this.#fields.get(boardId)?.get(foldName(name));
  }

  /** For the same eyes as in the file, and asked of nobody. */
  async #make(boardId: number, { name, staffOnly }: AnswerCell): Promise<BoardField> {
    const need = staffOnly ? ("staff_only" as const) : ("optional" as const);
    const position = this.#fields.get(boardId)?.size ?? 0;
    const id = await this.#store.addField({ boardId, name, need, position });
    const rest = { kind: "text" as const, choices: [], unit: "", retired: false };
    return this.#keep({ id, boardId, name, need, ...rest });
  }

  #keep(field: BoardField): BoardField {
    const ofBoard = this.#fields.get(field.boardId) ?? new Map<string, BoardField>();
    this.#fields.set(field.boardId, ofBoard.set(foldName(field.name), field));
    return field;
  }
}
