import type { Grade, RowView } from "./register-row";

/** Where a grade from 1 to 5 stands in the drawing, which has three steps. */
export type Step = 0 | 1 | 2;

export const steps: readonly Step[] = [0, 1, 2];

export function stepOf(grade: Grade): Step {
  if (grade <= 2) return 0;
  return grade === 3 ? 1 : 2;
}

/** The rows of one field of the drawing. */
export function rowsAt<R extends Pick<RowView, "likelihood" | "impact">>(
  rows: readonly R[],
  likelihood: Step,
  impact: Step,
): R[] {
  return rows.filter(
    (row) => stepOf(row.likelihood) === likelihood && stepOf(row.impact) === impact,
  );
}
