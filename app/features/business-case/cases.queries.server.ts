import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { ideaPath } from "~/features/ideas/idea";
import { roadmapItemPath } from "~/features/ideas/roadmap-item-path";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";
import type { Row, Schema } from "~db/schema";
import type { CaseAbout, CaseListRow, CaseState, CaseSubject } from "./business-case";
import { canReadAllCases } from "./business-case.policy";

/** The condition under which a viewer may see a case: staff, and the account's own people once it is shown to them. */
export function readableBy(viewer: Viewer): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "business_case">();
  if (canReadAllCases(viewer)) return where.and([]);
  return where.and([
    where("business_case.account_id", "=", viewer.accountId ?? 0),
    where("business_case.shared_at", "is not", null),
  ]);
}

/** @throws SignInNeeded, NotFound also for a case of another account. */
export async function getCase(db: Db, viewer: Viewer, id: number): Promise<CaseState> {
  requireSignedIn(viewer);
  const row = await db
    .selectFrom("business_case")
    .selectAll()
    .where("id", "=", id)
    .where(readableBy(viewer))
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const { account_id: accountId, rate, shared_at: sharedAt } = row;
  return { id, accountId, subject: subjectOf(row), rate, sharedAt };
}

/** As {@link getCase}, and nobody else changes the case or its lines until the transaction ends. */
export async function lockCase(trx: Trx, viewer: Viewer, id: number): Promise<CaseState> {
  await lockRows(trx, trx.selectFrom("business_case").select("id").where("id", "=", id));
  return getCase(trx, viewer, id);
}

/** The case of an account about this, if there is one. */
export async function findCaseAbout(
  db: Db,
  accountId: number,
  subject: CaseSubject,
): Promise<{ id: number; madeById: number | null; createdAt: number } | undefined> {
  return db
    .selectFrom("business_case")
    .select(["id", "made_by_id as madeById", "created_at as createdAt"])
    .where("account_id", "=", accountId)
    .where(columnOf[subject.kind], "=", subject.id)
    .executeTakeFirst();
}

/** Where the number of a subject is kept. */
export const columnOf = { idea: "idea_id", item: "roadmap_item_id", deal: "deal_id" } as const;

/** Whose or of what cases are listed; all that the viewer may see where it says nothing. */
export type CasesOf = { accountId?: number } | CaseSubject;

export const CASES_A_PAGE = 50;

/** Cases that the viewer may see, the newest first, a page of them. */
export async function listCases(
  db: Db,
  viewer: Viewer,
  of: CasesOf = {},
  before: number | null = null,
): Promise<{ cases: CaseListRow[]; more: boolean }> {
  let query = selectCases(db, viewer)
    .where(readableBy(viewer))
    .orderBy("business_case.id", "desc")
    .limit(CASES_A_PAGE + 1);
  if ("kind" in of) query = query.where(`business_case.${columnOf[of.kind]}`, "=", of.id);
  else if (of.accountId) query = query.where("business_case.account_id", "=", of.accountId);
  if (before !== null) query = query.where("business_case.id", "<", before);
  const rows = await query.execute();
  const cases = rows.slice(0, CASES_A_PAGE).map((row) => toListRow(row, viewer));
  return { cases, more: rows.length > CASES_A_PAGE };
}

/** One case as a list names it. @throws SignInNeeded, NotFound */
export async function getCaseRow(db: Db, viewer: Viewer, id: number): Promise<CaseListRow> {
  requireSignedIn(viewer);
  const row = await selectCases(db, viewer)
    .where(readableBy(viewer))
    .where("business_case.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return toListRow(row, viewer);
}

function selectCases(db: Db, viewer: Viewer) {
  return db
    .selectFrom("business_case")
    .innerJoin("account", "account.id", "business_case.account_id")
    .leftJoin("idea", (join) =>
      join.onRef("idea.id", "=", "business_case.idea_id").on(visibleTo(viewer)),
    )
    .leftJoin("roadmap_item", (join) =>
      join.onRef("roadmap_item.id", "=", "business_case.roadmap_item_id").on(shownTo(viewer)),
    )
    .leftJoin("deal", "deal.id", "business_case.deal_id")
    .selectAll("business_case")
    .select(["account.name as account", "deal.name as deal_name"])
    .select(["idea.title as idea_title", "idea.language as idea_language"])
    .select("roadmap_item.title as item_title")
    .select((select) => [
      select
        .selectFrom("business_case_line as line")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("line.business_case_id", "=", "business_case.id")
        .as("lines"),
      select
        .selectFrom("business_case_line as line")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("line.business_case_id", "=", "business_case.id")
        .where("line.confirmed_at", "is not", null)
        .as("confirmed"),
    ]);
}

type CaseRow = Awaited<ReturnType<ReturnType<typeof selectCases>["execute"]>>[number];

function toListRow(row: CaseRow, viewer: Viewer): CaseListRow {
  return {
    id: row.id,
    account: row.account,
    accountId: row.account_id,
    about: aboutOf(row, viewer),
    shared: row.shared_at !== null,
    lines: row.lines ?? 0,
    confirmed: row.confirmed ?? 0,
    createdAt: row.created_at,
  };
}

/** What the company hopes to sell is told to staff alone. */
function aboutOf(row: CaseRow, viewer: Viewer): CaseAbout {
  const { kind, id } = subjectOf(row);
  const told = (title: string | null, path: string, language?: string): CaseAbout =>
    title === null
      ? { kind, title: null, language: undefined, path: null }
      : { kind, title, language, path };
  if (kind === "deal") {
    return told(canReadAllCases(viewer) ? row.deal_name : null, `/deals/${id}`);
  }
  if (kind === "item") {
    return told(row.item_title, roadmapItemPath({ id, title: row.item_title ?? "" }));
  }
  const path = ideaPath({ id, title: row.idea_title ?? "" });
  return told(row.idea_title, path, row.idea_language ?? undefined);
}

function subjectOf(
  row: Pick<Row<"business_case">, "idea_id" | "roadmap_item_id" | "deal_id">,
): CaseSubject {
  if (row.idea_id !== null) return { kind: "idea", id: row.idea_id };
  if (row.roadmap_item_id !== null) return { kind: "item", id: row.roadmap_item_id };
  return { kind: "deal", id: row.deal_id ?? 0 };
}
