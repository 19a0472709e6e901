import type { ReportedProblem } from "~/features/intake/import/import-report";
import { fallbackLanguage } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";

/** A problem with file, line, column and reason, on one line of English. */
export function lineOfProblem(problem: ReportedProblem): string {
  const t = textsOf(fallbackLanguage).getFixedT(null, "intake");
  const reason = t(`import.problem.${problem.reason}`, { ...problem.params });
  return `${problem.file}, line ${problem.line}${columnOf(problem)}: ${reason}`;
}

function columnOf({ column, position }: ReportedProblem): string {
  if (column === null) return "";
  return position === null ? `, column ${column}` : `, column ${position} (${column})`;
}
