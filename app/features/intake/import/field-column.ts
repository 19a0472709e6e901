/** What a column about answers is named after: a field of the idea's board, and who sees the answers. */
export interface FieldColumn {
  name: string;
  staffOnly: boolean;
}

const FIELD_COLUMN = /^(staff )?field:(.*)$/is;

/** The name of the column with the answers to fields of this name. */
export function fieldColumn({ name, staffOnly }: FieldColumn): string {
  return `${staffOnly ? "staff field" : "field"}: ${name}`;
}

/** What {@link fieldColumn} was given; undefined for other columns. The name is kept as it is spelled. */
export function readFieldColumn(column: string): FieldColumn | undefined {
  const [, staff, name] = FIELD_COLUMN.exec(column.trim()) ?? [];
  return name === undefined ? undefined : { name: name.trim(), staffOnly: staff !== undefined };
}
