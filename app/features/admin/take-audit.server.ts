import { recordActivity } from "~/features/activity/record-activity.server";
import type { ExportRow } from "~/features/export/export";
import { timeCell } from "~/features/export/export";
import { pages } from "~/features/export/idea-batches.server";
import { writeCsv } from "~/features/export/write-rows";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import type { Database, Db } from "~db/connect.server";
import { listAuditRows } from "./activity-entries.queries.server";
import { nameSubjects } from "./activity-subjects.queries.server";
import { auditParams, readAuditFilters } from "./audit-filters";
import { type AuditChoice, resolveAudit } from "./resolve-audit.queries.server";
import type { TimeCursor } from "./time-cursor";
import { adminWords } from "./words.server";

const BATCH = 200;

export const auditColumns = [
  "at",
  "actor_handle",
  "actor_name",
  "verb",
  "act",
  "about_kind",
  "about_number",
  "about_name",
  "about_path",
  "idea",
  "staff_only",
  "details",
] as const;

/**
 * What happened, of the filters as an address says them, as CSV, newest first. Who took it is written
 * down before the first row is read.
 * @throws SignInNeeded, Forbidden
 */
export async function takeAudit(
  database: Database,
  viewer: Viewer,
  { list, timeZone }: { list: string; timeZone: string },
): Promise<AsyncGenerator<string>> {
  allow(viewer, canAdminister(viewer), "export:refused");
  const filters = readAuditFilters(new URLSearchParams(list));
  const system = adminWords(viewer)("activity.system");
  const { choice, faults } = await resolveAudit(database.read, filters, { timeZone, system });
  await database.write((trx) =>
    recordActivity(
      trx,
      viewer,
      "community.exported",
      { kind: "community", id: 1 },
      { kinds: ["audit"], format: "csv", list: String(auditParams(filters)) },
      { staffOnly: true },
    ),
  );
  // As on the page: a filter that names nothing finds nothing.
  const batches = Object.keys(faults).length > 0 ? none() : rowsOf(database.read, viewer, choice);
  return writeCsv(auditColumns, batches, { byteOrderMark: true });
}

async function* none(): AsyncGenerator<ExportRow[]> {}

type AuditRow = Awaited<ReturnType<typeof listAuditRows>>[number];

async function* rowsOf(db: Db, viewer: Viewer, choice: AuditChoice): AsyncGenerator<ExportRow[]> {
  const t = adminWords(viewer);
  const cursorOf = (row: AuditRow): TimeCursor => ({ createdAt: row.created_at, id: row.id });
  const read = (after: AuditRow | null) =>
    listAuditRows(db, choice, after && cursorOf(after), BATCH);
  for await (const rows of pages<AuditRow>(BATCH, read)) {
    const subjectOf = await nameSubjects(db, viewer, rows);
    yield rows.map((row) => {
      const subject = subjectOf(row);
      return {
        at: timeCell(row.created_at),
        actor_handle: row.actor_handle,
        actor_name: row.actor_id === null ? t("activity.system") : shownName(row.actor_name),
        verb: row.verb,
        act: t(`activity.verbs.${row.verb}` as "activity.verbs.idea.posted"),
        about_kind: row.subject_kind,
        about_number: row.subject_id,
        about_name: subject.name || t("community.title"),
        about_path: subject.path,
        idea: row.idea_id,
        staff_only: row.staff_only === 1,
        details: row.details,
      };
    });
  }
}
