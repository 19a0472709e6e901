/** Why something was done, where it was not for itself; part of the details of its row. */
export type Cause = {
  /** The row of what it takes back. */
  undoes?: number;
  /** The change of many ideas that it is part of. */
  bulkChange?: number;
};

/** What stands in the details of every row with such a cause, and of no other. */
export const UNDO_MARK = '"undoes":';
export const BULK_MARK = '"bulkChange":';
