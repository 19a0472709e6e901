import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { type Assumption, LINES_MOST } from "./business-case";
import { canConfirmLine } from "./business-case.policy";
import { lockCase } from "./cases.queries.server";
import { getLine, type LineIds } from "./lines.queries.server";
import { lockCaseToChange, recordOfCase } from "./make-case.server";

/** A line as somebody writes it. */
export interface LineInput extends Assumption {
  /** "" where those of its source are to stand for it. */
  words: string;
}

/** @returns the number of the line. @throws Invalid where a case has more lines than anybody reads. */
export async function addLine(
  trx: Trx,
  viewer: Viewer,
  caseId: number,
  input: LineInput,
): Promise<number> {
  const found = await lockCaseToChange(trx, viewer, caseId);
  const { count } = await trx
    .selectFrom("business_case_line")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("business_case_id", "=", caseId)
    .executeTakeFirstOrThrow();
  if (count >= LINES_MOST) {
    throw new Invalid({ "": [errorKey("business-case:errors.tooMany", { count: LINES_MOST })] });
  }
  const { id } = await trx
    .insertInto("business_case_line")
    .values({
      ...columnsOf(input),
      ...{ business_case_id: caseId, source: "typed", created_at: now() },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await recordOfCase(trx, viewer, "business_case.edited", found, { line: id });
  return id;
}

/**
 * The line says something else, and whoever confirmed it confirmed the former.
 * @throws Conflict when it changed since the form was shown.
 */
export async function editLine(
  trx: Trx,
  viewer: Viewer,
  ids: LineIds,
  { version, ...input }: LineInput & { version: number },
): Promise<void> {
  const found = await lockCaseToChange(trx, viewer, ids.caseId);
  const line = await getLine(trx, ids);
  const change = columnsOf(input);
  if (Object.entries(change).every(([name, value]) => line[name as "words"] === value)) return;
  if (line.version !== version) {
    throw new Conflict("shared:errors.changed", { version: line.version });
  }
  await trx
    .updateTable("business_case_line")
    .set({ ...change, version: version + 1, confirmed_by_id: null, confirmed_at: null })
    .where("id", "=", line.id)
    .execute();
  await recordOfCase(trx, viewer, "business_case.edited", found, { line: line.id });
}

/** @throws NotFound for a line of another case, also for one that is gone already. */
export async function removeLine(trx: Trx, viewer: Viewer, ids: LineIds): Promise<void> {
  const found = await lockCaseToChange(trx, viewer, ids.caseId);
  const line = await getLine(trx, ids);
  await trx.deleteFrom("business_case_line").where("id", "=", line.id).execute();
  await recordOfCase(trx, viewer, "business_case.edited", found, { line: line.id });
}

/**
 * The account says that the line is right as it stands. Confirmed again it stays as it is.
 * @throws Conflict when it changed since it was shown.
 */
export async function confirmLine(
  trx: Trx,
  viewer: Viewer,
  ids: LineIds,
  version: number,
): Promise<void> {
  const { found, line } = await lockToConfirm(trx, viewer, ids);
  if (line.version !== version) {
    throw new Conflict("shared:errors.changed", { version: line.version });
  }
  if (line.confirmed_at !== null) return;
  await setConfirmed(trx, line.id, { confirmed_by_id: viewer.id, confirmed_at: now() });
  await recordOfCase(trx, viewer, "business_case.confirmed", found, { line: line.id });
}

/** And takes that back. */
export async function unconfirmLine(trx: Trx, viewer: Viewer, ids: LineIds): Promise<void> {
  const { found, line } = await lockToConfirm(trx, viewer, ids);
  if (line.confirmed_at === null) return;
  await setConfirmed(trx, line.id, { confirmed_by_id: null, confirmed_at: null });
  await recordOfCase(trx, viewer, "business_case.unconfirmed", found, { line: line.id });
}

async function lockToConfirm(trx: Trx, viewer: Viewer, ids: LineIds) {
  const found = await lockCase(trx, viewer, ids.caseId);
  const line = await getLine(trx, ids);
  allow(viewer, canConfirmLine(viewer, found), "business-case:confirm.refused");
  return { found, line };
}

async function setConfirmed(
  trx: Trx,
  id: number,
  change: { confirmed_by_id: number | null; confirmed_at: number | null },
): Promise<void> {
  await trx.updateTable("business_case_line").set(change).where("id", "=", id).execute();
}

function columnsOf(input: LineInput) {
  const { kind, side, words, unit, low, likely, high, likelihood, rhythm, begins } = input;
  return {
    ...{ kind, side, words, unit, low, likely, high, likelihood, rhythm, begins },
    worth_of_one: input.worthOfOne,
  };
}
