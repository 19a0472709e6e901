import { htmlToMarkdown } from "~/platform/html-to-markdown.server";
import type { RowProblem, RowReason, RowResult, RowValues } from "./row-problem";
import { parseTime } from "./row-time";

const EMAIL = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(?:\.[^\s@<>()[\]",;:\\.]+)+$/;
const LONGEST_EMAIL = 254;
const LONGEST_BODY = 100_000;
const LONGEST_VALUE = 40;
const MOST_VOTES = 10_000_000;
const DAY_MS = 86_400_000;

/** A tag, a comment or a declaration opens it; `<3` and `<https://…>` are Markdown. */
const HTML = /^<(?:\/?[a-z][a-z0-9-]*[\s/>]|!|\?)/i;

/**
 * Reads the cells of one row by kind and gathers what is wrong with them. An empty cell is `null`;
 * so is a refused one, and then `result` refuses the whole row.
 */
export class RowCells {
  readonly #values: RowValues;
  readonly #problems: RowProblem[] = [];

  constructor(values: RowValues) {
    this.#values = values;
  }

  /** On one line. */
  text(column: string, longest: number): string | null {
    const value = (this.#values[column] ?? "").replace(/[\n\t\v\f]+/g, " ").trim();
    return this.#within(column, value, longest);
  }

  required<Value>(column: string, value: Value | null): Value | null {
    const refused = this.#problems.some((problem) => problem.column === column);
    return value === null && !refused ? this.refuse(column, "required") : value;
  }

  /** As Markdown, also where it is HTML. */
  body(column: string): string | null {
    const value = this.#within(column, (this.#values[column] ?? "").trim(), LONGEST_BODY);
    return value !== null && HTML.test(value) ? htmlToMarkdown(value) || null : value;
  }

  email(column: string): string | null {
    const value = this.text(column, LONGEST_EMAIL)?.toLowerCase() ?? null;
    if (value === null || EMAIL.test(value)) return value;
    return this.refuse(column, "emailInvalid", { value });
  }

  /** Zero when empty. */
  count(column: string): number {
    const value = this.text(column, LONGEST_VALUE) ?? "0";
    if (/^\d+$/.test(value) && Number(value) <= MOST_VOTES) return Number(value);
    this.refuse(column, "integerInvalid", { value, most: MOST_VOTES });
    return 0;
  }

  time(column: string, nowAt: number): number | null {
    const value = this.text(column, LONGEST_VALUE);
    if (value === null) return null;
    const at = parseTime(value);
    if (at === null) return this.refuse(column, "timeInvalid", { value });
    // Clocks ahead of UTC are forgiven; a time in next year would lead the trend until then.
    return at > nowAt + DAY_MS ? this.refuse(column, "timeInFuture", { value }) : at;
  }

  refuse(column: string, reason: RowReason, params: RowProblem["params"] = {}): null {
    this.#problems.push({ column, reason, params });
    return null;
  }

  result<Row>(row: Row | null): RowResult<Row> {
    const problems = this.#problems;
    return row === null || problems.length > 0 ? { ok: false, problems } : { ok: true, row };
  }

  #within(column: string, value: string, longest: number): string | null {
    if (value.length <= longest) return value || null;
    const length = [...value].length;
    return length <= longest ? value : this.refuse(column, "tooLong", { length, longest });
  }
}
