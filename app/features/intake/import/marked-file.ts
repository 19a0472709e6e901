/**
 * A file with this column was written by an export of Upwell: its cells mean exactly what they say,
 * less the apostrophes that keep spreadsheets from running them.
 */
export const MARK_COLUMN = "upwell_export";
