import { getKeepers } from "~/features/accounts/accounts.queries.server";
import { allow } from "~/features/people/allow";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { appraise } from "./appraise";
import type { CaseState } from "./business-case";
import { canChangeCase, canConfirmLine } from "./business-case.policy";
import { getCase, getCaseRow } from "./cases.queries.server";
import { listLines } from "./lines.queries.server";

/** A case with its lines and what it comes to, as the viewer reads it. @throws SignInNeeded, NotFound */
export async function loadCase(db: Db, viewer: Viewer, id: number) {
  const found = await getCase(db, viewer, id);
  const [row, lines, change] = await Promise.all([
    getCaseRow(db, viewer, id),
    listLines(db, viewer, id),
    mayChange(db, viewer, found),
  ]);
  return {
    row,
    rate: found.rate,
    lines,
    appraisal: appraise(lines, found.rate),
    can: { change, confirm: canConfirmLine(viewer, found) },
  };
}

/** The case of a form that changes it. @throws SignInNeeded, NotFound, Forbidden */
export async function loadCaseToChange(db: Db, viewer: Viewer, id: number): Promise<CaseState> {
  const found = await getCase(db, viewer, id);
  allow(viewer, await mayChange(db, viewer, found));
  return found;
}

/** Who works nowhere in the company is spared the question. */
async function mayChange(db: Db, viewer: Viewer, { accountId }: CaseState): Promise<boolean> {
  return isStaff(viewer) && canChangeCase(viewer, await getKeepers(db, accountId));
}
