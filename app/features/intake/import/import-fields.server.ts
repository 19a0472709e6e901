import {
  type BoardField,
  FIELDS_PER_BOARD_MAX,
  type FieldNeed,
} from "~/features/boards/board-field";
import { listFieldsOfAll } from "~/features/boards/board-fields.queries.server";
import { answerValue } from "~/platform/asked-field";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { ImportStore, NewAnswer, NewField } from "./import-store";
import { type Refusal, refuseName, refuseText } from "./refuse-field";
import type { AnswerCell } from "./row-answers.server";
import type { DescribedField } from "./row-field.server";
import type { RowProblem } from "./row-problem";

const PLAIN = { kind: "text", choices: [], unit: "", retiredAt: null, createdAt: null } as const;

/** The fields that boards ask; what files describe or answer beyond them is made. */
export class ImportFields {
  readonly #store: ImportStore;
  readonly #fields = new Map<number, Map<string, BoardField>>();
  /** What is offered no more and stands where it was answered, by the number of the field. */
  readonly #formerChoices = new Map<number, readonly string[]>();

  private constructor(store: ImportStore) {
    this.#store = store;
  }

  static async open(db: Db, store: ImportStore): Promise<ImportFields> {
    const fields = new ImportFields(store);
    for (const field of await listFieldsOfAll(db)) fields.#keep(field);
    return fields;
  }

  /** Makes a field, unless the board has it; one that is of another kind or for other eyes stays. */
  async describe(boardId: number, field: DescribedField): Promise<"added" | "known" | Refusal> {
    const known = this.#find(boardId, field);
    const refusal = known ? refuseOther(known, field) : this.#refuseNew(boardId, field.name);
    if (refusal) return refusal;
    const { formerChoices, ...described } = field;
    const { id } = known ?? (await this.#make(boardId, described));
    this.#formerChoices.set(id, formerChoices);
    return known ? "known" : "added";
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
      const field = this.#find(boardId, cell) ?? (await this.#makePlain(boardId, cell));
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
    const full = (this.#fields.get(boardId)?.size ?? 0) >= FIELDS_PER_BOARD_MAX;
    const room: Refusal = { reason: "fieldsFull", params: { most: FIELDS_PER_BOARD_MAX } };
    return refuseName(name) ?? (full ? room : undefined);
  }

  #refuseText(boardId: number, cell: AnswerCell): Refusal | undefined {
    const field = this.#find(boardId, cell);
    return refuseText(field, cell.text, field && this.#formerChoices.get(field.id));
  }

  /** A board has one field of a name, however it is spelled. */
  #find(boardId: number, { name }: { name: string }): BoardField | undefined {
    return this.#fields.get(boardId)?.get(foldName(name));
  }

  /** For the same eyes as in the file, and asked of nobody. */
  #makePlain(boardId: number, { name, staffOnly }: AnswerCell): Promise<BoardField> {
    return this.#make(boardId, { name, need: staffOnly ? "staff_only" : "optional", ...PLAIN });
  }

  /** Behind those of its board. */
  async #make(boardId: number, field: Omit<NewField, "boardId" | "position">): Promise<BoardField> {
    const position = this.#fields.get(boardId)?.size ?? 0;
    const id = await this.#store.addField({ ...field, boardId, position });
    const { name, kind, need, unit, retiredAt } = field;
    const choices = [...field.choices];
    return this.#keep({
      id,
      boardId,
      name,
      kind,
      need,
      choices,
      unit,
      retired: retiredAt !== null,
    });
  }

  #keep(field: BoardField): BoardField {
    const ofBoard = this.#fields.get(field.boardId) ?? new Map<string, BoardField>();
    this.#fields.set(field.boardId, ofBoard.set(foldName(field.name), field));
    return field;
  }
}

/** What answers stand under keeps its name, its kind and its readers; the rest may differ. */
function refuseOther(known: BoardField, field: DescribedField): Refusal | undefined {
  const closed = ({ need }: { need: FieldNeed }) => need === "staff_only";
  const same = known.name === field.name && known.kind === field.kind;
  if (same && closed(known) === closed(field)) return undefined;
  const { name, kind, need } = known;
  return { reason: "fieldStays", params: { name, kind, need } };
}
