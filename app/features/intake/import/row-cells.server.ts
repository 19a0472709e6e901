import type { z } from "zod";
import { withoutGuards } from "~/platform/csv-cell";
import { htmlToMarkdown } from "~/platform/html-to-markdown.server";
import { MARK_COLUMN } from "./marked-file";
import type { RowProblem, RowReason, RowResult, RowValues } from "./row-problem";
import { parseTime } from "./row-time";

const EMAIL = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(?:\.[^\s@<>()[\]",;:\\.]+)+$/;
const LONGEST_EMAIL = 254;
const LONGEST_BODY = 100_000;
const LONGEST_VALUE = 40;
const MOST_VOTES = 10_000_000;
const DAY_MS = 86_400_000;
const YES = /^(?:1|x|y|yes|true|ja|wahr)$/i;

/** A tag, a comment or a declaration opens it; `<3` and `<https://…>` are Markdown. */
const HTML = /^<(?:\/?[a-z][a-z0-9-]*[\s/>]|!|\?)/i;

/**
 * Reads the cells of one row by kind and gathers what is wrong with them. An empty cell is `null`;
 * so is a refused one, and then `result` refuses the whole row.
 */
export class RowCells {
  /** Whether the file is an export of ours, whose texts are kept as they are, space by space. */
  readonly exact: boolean;
  readonly #values: RowValues;
  readonly #problems: RowProblem[] = [];

  constructor(values: RowValues) {
    this.exact = MARK_COLUMN in values;
    this.#values = this.exact ? unguarded(values) : values;
  }

  /** What the columns of the file are called. */
  columns(): string[] {
    return Object.keys(this.#values);
  }

  /** On one line. */
  text(column: string, longest: number): string | null {
    const value = this.#values[column] ?? "";
    const line = this.exact ? value : value.replace(/[\n\t\v\f]+/g, " ").trim();
    return this.#within(column, line, longest);
  }

  required<Value>(column: string, value: Value | null): Value | null {
    const refused = this.#problems.some((problem) => problem.column === column);
    return value === null && !refused ? this.refuse(column, "required") : value;
  }

  /** As Markdown, also where it is HTML. */
  body(column: string): string | null {
    const given = this.#values[column] ?? "";
    if (this.exact) return this.#within(column, given, LONGEST_BODY);
    const value = this.#within(column, given.trim(), LONGEST_BODY);
    return value !== null && HTML.test(value) ? htmlToMarkdown(value) || null : value;
  }

  email(column: string): string | null {
    const given = this.text(column, LONGEST_EMAIL);
    if (given === null || this.exact) return given;
    const value = given.toLowerCase();
    if (EMAIL.test(value)) return value;
    return this.refuse(column, "emailInvalid", { value });
  }

  has(column: string): boolean {
    return (this.#values[column] ?? "").trim() !== "";
  }

  /** Zero when empty. */
  count(column: string, most = MOST_VOTES): number {
    const value = this.text(column, LONGEST_VALUE) ?? "0";
    if (/^\d+$/.test(value) && Number(value) <= most) return Number(value);
    this.refuse(column, "integerInvalid", { value, most });
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

  /** False when empty. */
  flag(column: string): boolean {
    return YES.test(this.text(column, LONGEST_VALUE) ?? "");
  }

  choice<Option extends string>(column: string, options: readonly Option[]): Option | null {
    const value = this.text(column, LONGEST_VALUE);
    const found = options.find((option) => option === value);
    if (value === null || found) return found ?? null;
    return this.refuse(column, "choiceInvalid", { value, options: options.join(", ") });
  }

  /** What an export wrote as JSON; nothing when empty. */
  list<Schema extends z.ZodType<unknown[]>>(column: string, schema: Schema): z.output<Schema> {
    const value = this.#values[column] ?? "";
    const parsed = schema.safeParse(value === "" ? [] : parseJson(value));
    if (parsed.success) return parsed.data;
    this.refuse(column, "listInvalid");
    return schema.parse([]);
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

function unguarded(values: RowValues): RowValues {
  const cells = Object.entries(values);
  return Object.fromEntries(cells.map(([column, cell]) => [column, withoutGuards(cell)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
