import { sql } from "kysely";
import { accountName } from "~/features/accounts/account-name.server";
import type { ShownItem } from "~/features/ideas/shown-item";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { evidencePath } from "./evidence-ideas.queries.server";
import { canEditRow, canHideRow, canMarkRow, canSeeHiddenRow, canTendRow } from "./register.policy";
import { type Register, type RowView, registerKinds } from "./register-row";
import { stateOf } from "./register-rows.server";

/**
 * The rows that weigh most, in the order in which they are numbered: risks before benefits. What is
 * hidden is there for its author and for who may hide it.
 */
export async function loadRegister(
  db: Db,
  viewer: Viewer,
  item: ShownItem,
  most: number,
): Promise<Register> {
  const rows = await selectRows(db, viewer, item)
    .orderBy(sql`register_row.likelihood * register_row.impact`, "desc")
    .orderBy("register_row.id")
    .limit(most)
    .execute();
  const shown = rows.map((row) => toView(row, viewer, item));
  return {
    rows: shown.sort((left, right) => orderOf(left) - orderOf(right)),
    totals: await countRows(db, item.id),
  };
}

/** One row of the item. @throws NotFound also where it is hidden from the viewer. */
export async function loadRow(
  db: Db,
  viewer: Viewer,
  item: ShownItem,
  rowId: number,
): Promise<RowView> {
  const row = await selectRows(db, viewer, item)
    .where("register_row.id", "=", rowId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return toView(row, viewer, item);
}

const BENEFITS_LATER = 1e9;
const orderOf = ({ kind, number }: RowView) => number + (kind === "risk" ? 0 : BENEFITS_LATER);

async function countRows(db: Db, itemId: number): Promise<Register["totals"]> {
  const counts = await db
    .selectFrom("register_row")
    .select((select) => ["kind", select.fn.countAll<number>().as("count")])
    .where("roadmap_item_id", "=", itemId)
    .where("hidden_at", "is", null)
    .groupBy("kind")
    .execute();
  const totals = Object.fromEntries(registerKinds.map((kind) => [kind, 0])) as Register["totals"];
  for (const { kind, count } of counts) totals[kind] = count;
  return totals;
}

function selectRows(db: Db, viewer: Viewer, item: ShownItem) {
  const seesHidden = canTendRow(viewer, item);
  return db
    .selectFrom("register_row")
    .innerJoin("person as author", "author.id", "register_row.author_id")
    .leftJoin("account", "account.id", "register_row.account_id")
    .leftJoin("person as owner", "owner.id", "register_row.owner_id")
    .leftJoin("idea", (join) =>
      join.onRef("idea.id", "=", "register_row.evidence_idea_id").on(visibleTo(viewer)),
    )
    .selectAll("register_row")
    .select(["author.name as author_name", "author.handle as author_handle"])
    .select(["owner.name as owner_name", "owner.handle as owner_handle"])
    .select(["idea.title as idea_title", "idea.language as idea_language"])
    .select(accountName(viewer).as("account"))
    .select((select) => [
      select
        .selectFrom("register_row as before")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("before.roadmap_item_id", "=", "register_row.roadmap_item_id")
        .whereRef("before.kind", "=", "register_row.kind")
        .whereRef("before.id", "<=", "register_row.id")
        .as("number"),
      select
        .selectFrom("register_mark as mark")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("mark.register_row_id", "=", "register_row.id")
        .as("marks"),
      select
        .selectFrom("register_mark as mark")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("mark.register_row_id", "=", "register_row.id")
        .where((where) =>
          where.or([
            where("mark.person_id", "=", viewer.id ?? 0),
            where("mark.account_id", "=", viewer.accountId ?? 0),
          ]),
        )
        .as("own_marks"),
      select
        .selectFrom("roadmap_comment as said")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("said.register_row_id", "=", "register_row.id")
        .where("said.hidden_at", "is", null)
        .where("said.deleted_at", "is", null)
        .as("comments"),
      select
        .selectFrom("roadmap_comment as said")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("said.register_row_id", "=", "register_row.id")
        .whereRef("said.author_id", "<>", "register_row.author_id")
        .as("said_by_others"),
    ])
    .where("register_row.roadmap_item_id", "=", item.id)
    .where((where) =>
      seesHidden
        ? where.and([])
        : where.or([
            where("register_row.hidden_at", "is", null),
            where("register_row.author_id", "=", viewer.id ?? 0),
          ]),
    );
}

type JoinedRow = Awaited<ReturnType<ReturnType<typeof selectRows>["execute"]>>[number];

function toView(row: JoinedRow, viewer: Viewer, item: ShownItem): RowView {
  const marks = row.marks ?? 0;
  const state = stateOf(row, { marked: marks > 0, discussed: (row.said_by_others ?? 0) > 0 });
  const told = state.hidden && canSeeHiddenRow(viewer, item, state);
  return {
    id: row.id,
    kind: row.kind,
    number: row.number ?? 0,
    body: row.body,
    bearer: row.bearer,
    likelihood: row.likelihood,
    impact: row.impact,
    evidenceUrl: row.evidence_url,
    evidenceIdea: ideaOf(row),
    mitigation: row.mitigation,
    owner: personOf(row.owner_name, row.owner_handle),
    reviewAt: row.review_at,
    status: row.status,
    author: authorOf(row),
    byStaff: row.by_staff === 1,
    version: row.version,
    createdAt: row.created_at,
    edited: row.edited_at !== null,
    hidden: state.hidden,
    hiddenReason: told ? row.hidden_reason : null,
    marks,
    marked: (row.own_marks ?? 0) > 0,
    comments: row.comments ?? 0,
    can: {
      edit: canEditRow(viewer, state),
      tend: canTendRow(viewer, item),
      mark: canMarkRow(viewer, state),
      hide: canHideRow(viewer, item),
    },
  };
}

function personOf(name: string | null, handle: string | null): RowView["owner"] {
  const shown = shownName(name);
  return shown && handle ? { name: shown, handle } : null;
}

function authorOf(row: JoinedRow): RowView["author"] {
  const person = personOf(row.author_name, row.author_handle);
  return person && { ...person, account: row.account };
}

function ideaOf(row: JoinedRow): RowView["evidenceIdea"] {
  const { evidence_idea_id: id, idea_title: title, idea_language: language } = row;
  if (id === null || title === null || language === null) return null;
  return { title, language, path: evidencePath({ id, title }) };
}
