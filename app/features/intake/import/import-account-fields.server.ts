import { ACCOUNT_FIELDS_MAX } from "~/features/accounts/account-field";
import { listAccountFields } from "~/features/accounts/account-fields.queries.server";
import { type AskedField, answerValue } from "~/platform/asked-field";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { ImportStore, NewAccountField, NewAnswer } from "./import-store";
import { type Refusal, refuseName, refuseText } from "./refuse-field";
import type { AnswerCell } from "./row-answers.server";
import type { DescribedAccountField } from "./row-field.server";
import type { RowProblem } from "./row-problem";

const PLAIN = { kind: "text", choices: [], unit: "", retiredAt: null, createdAt: null } as const;

/** The own fields of accounts; what files describe or fill in beyond them is made. */
export class ImportAccountFields {
  readonly #store: ImportStore;
  readonly #fields = new Map<string, AskedField>();
  /** What is offered no more and stands where it was chosen, by the number of the field. */
  readonly #formerChoices = new Map<number, readonly string[]>();

  private constructor(store: ImportStore) {
    this.#store = store;
  }

  static async open(db: Db, store: ImportStore): Promise<ImportAccountFields> {
    const fields = new ImportAccountFields(store);
    for (const field of await listAccountFields(db)) fields.#keep(field);
    return fields;
  }

  /** Makes a field, unless there is one of the name; one that is of another kind stays. */
  async describe(described: DescribedAccountField): Promise<"added" | "known" | Refusal> {
    const { formerChoices, ...field } = described;
    const known = this.#find(field.name);
    const refusal = known ? refuseOther(known, field) : this.#refuseNew(field.name);
    if (refusal) return refusal;
    const { id } = known ?? (await this.#make(field));
    this.#formerChoices.set(id, formerChoices);
    return known ? "known" : "added";
  }

  /** What an account has in own fields; what does not fit is reported and left out. */
  async values(
    cells: readonly AnswerCell[],
    report: (problem: RowProblem) => void,
  ): Promise<NewAnswer[]> {
    const values: NewAnswer[] = [];
    for (const { column, name, text } of cells) {
      const known = this.#find(name);
      const former = known && this.#formerChoices.get(known.id);
      const refusal =
        (known ? refuseSpelling(known, name) : this.#refuseNew(name)) ??
        refuseText(known, text, former);
      if (refusal) {
        report({ column, ...refusal });
        continue;
      }
      const field = known ?? (await this.#make({ name, ...PLAIN }));
      values.push({ fieldId: field.id, value: answerValue(field, text) });
    }
    return values;
  }

  #refuseNew(name: string): Refusal | undefined {
    const full = this.#fields.size >= ACCOUNT_FIELDS_MAX;
    const room: Refusal = { reason: "ownFieldsFull", params: { most: ACCOUNT_FIELDS_MAX } };
    return refuseName(name) ?? (full ? room : undefined);
  }

  /** There is one field of a name, however it is spelled. */
  #find(name: string): AskedField | undefined {
    return this.#fields.get(foldName(name));
  }

  /** Behind the others. */
  async #make(field: Omit<NewAccountField, "position">): Promise<AskedField> {
    const id = await this.#store.addAccountField({ ...field, position: this.#fields.size });
    const { name, kind, unit, retiredAt } = field;
    const choices = [...field.choices];
    return this.#keep({ ...{ id, name, kind, unit, choices }, retired: retiredAt !== null });
  }

  #keep(field: AskedField): AskedField {
    this.#fields.set(foldName(field.name), field);
    return field;
  }
}

function refuseSpelling(known: AskedField, name: string): Refusal | undefined {
  if (known.name === name) return undefined;
  return { reason: "ownFieldSpelled", params: { name: known.name } };
}

/** What values stand under keeps its name and its kind; the rest may differ. */
function refuseOther(
  known: AskedField,
  field: Pick<AskedField, "name" | "kind">,
): Refusal | undefined {
  const { name, kind } = known;
  if (name === field.name && kind === field.kind) return undefined;
  return { reason: "ownFieldStays", params: { name, kind } };
}
