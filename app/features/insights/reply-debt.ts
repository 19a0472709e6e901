/** How many ideas of one board and owner are overdue. */
export interface ReplyDebtRow {
  board: { id: number; slug: string; name: string };
  /** Null for ideas that nobody of the company owns. */
  owner: { id: number; name: string } | null;
  overdue: number;
}
