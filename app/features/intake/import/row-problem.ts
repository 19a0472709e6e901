/** Why a row is refused; each is a text key below `import.problem`. */
export type RowReason =
  | "accountUnknown"
  | "amountInvalid"
  | "choiceInvalid"
  | "choicesInvalid"
  | "columnMissing"
  | "columnTwice"
  | "controlCharacter"
  | "domainInvalid"
  | "domainTaken"
  | "emailInvalid"
  | "fieldClosed"
  | "fieldName"
  | "fieldOpen"
  | "fieldSpelled"
  | "fieldStays"
  | "fieldsFull"
  | "fileEmpty"
  | "ideaUnknown"
  | "importanceInvalid"
  | "integerInvalid"
  | "listInvalid"
  | "needsFull"
  | "needUnknown"
  | "numberInvalid"
  | "ownerUnknown"
  | "ownFieldSpelled"
  | "ownFieldsFull"
  | "ownFieldStays"
  | "parentLoop"
  | "parentMissing"
  | "quoteMisplaced"
  | "quoteNotClosed"
  | "required"
  | "staffTagOpen"
  | "statusUnknown"
  | "timeInFuture"
  | "timeInvalid"
  | "tooFewCells"
  | "tooLong"
  | "tooManyCells"
  | "tooManyTags";

/** What is wrong with a row; `column` is null when it concerns the row as a whole. */
export interface RowProblem {
  column: string | null;
  reason: RowReason;
  params: Readonly<Record<string, string | number>>;
}

export type RowResult<Row> = { ok: true; row: Row } | { ok: false; problems: RowProblem[] };

/** The cells of a row by column name; a column that the file does not have is absent. */
export type RowValues = Readonly<Record<string, string>>;
