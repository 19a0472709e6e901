/** What the boards of a generated community ask, as its files say it. */
interface GeneratedField {
  board: string;
  name: string;
  kind: "text" | "choice" | "number";
  need: "asked" | "optional" | "staff_only";
  choices?: string[];
  unit?: string;
  retired?: true;
  /** Of every so many ideas of the board one answers. */
  every: number;
}

const FIELDS: GeneratedField[] = [
  {
    ...{ board: "Web", name: "Size", kind: "choice", need: "asked", every: 1 },
    choices: ["Small", "Large", "=1+1", "Very, very large"],
  },
  { board: "Web", name: "Machine", kind: "text", need: "optional", every: 2 },
  { board: "Web", name: "Deal", kind: "text", need: "staff_only", every: 3 },
  { board: "Mobile", name: "Size", kind: "number", need: "optional", unit: "MB", every: 2 },
  {
    ...{ board: "Mobile", name: "Deal", kind: "choice", need: "staff_only", every: 5 },
    choices: ["Won", "Lost"],
  },
  { board: "Hardware", name: "Cups a day", kind: "number", need: "asked", unit: "cups", every: 1 },
  { board: "Billing", name: "Machine", kind: "text", need: "asked", retired: true, every: 4 },
];

const RETIRED_AT = "2025-03-01T00:00:00.000Z";

/** The rows of the file of fields, its first line among them. */
export function fieldRows(): string[][] {
  const rows = FIELDS.map(({ board, name, kind, need, choices = [], unit = "", retired }) => [
    ...[board, name, kind, need, choices.join(";"), unit, retired ? RETIRED_AT : ""],
  ]);
  return [["board", "name", "kind", "need", "choices", "unit", "retired_at"], ...rows];
}

/** The columns of ideas that answer them. */
export const answerColumns = [...new Set(FIELDS.map(columnOf))];

/** The cells of an idea under {@link answerColumns}; the number says what it answers. */
export function answerCells(board: string, number: number): string[] {
  return answerColumns.map((column) => {
    const field = FIELDS.find((each) => each.board === board && columnOf(each) === column);
    return field && number % field.every === 0 ? answerOf(field, number) : "";
  });
}

function columnOf({ name, need }: GeneratedField): string {
  return `${need === "staff_only" ? "staff field" : "field"}: ${name}`;
}

function answerOf({ kind, choices = [] }: GeneratedField, number: number): string {
  if (kind === "choice") return choices[number % choices.length] ?? "";
  return kind === "number" ? String((number - 500) / 8) : `- machine ${number % 97}; “Größe”`;
}
