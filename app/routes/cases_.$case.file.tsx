import { caseFile } from "~/features/business-case/case-file";
import { loadCase } from "~/features/business-case/case-page.server";
import { load, numberParam } from "~/http/load.server";
import { minorDigits } from "~/i18n/money";

/** The case as CSV, for who reads it. */
export const loader = load(async ({ db, viewer, params, community }) => {
  const { row, lines, appraisal } = await loadCase(db, viewer, numberParam(params["case"]));
  return new Response(caseFile(lines, appraisal, minorDigits(community.currency)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="business-case-${row.id}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
