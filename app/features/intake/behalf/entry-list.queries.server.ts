import { ideaPath } from "~/features/ideas/idea";
import type { Status } from "~/features/ideas/status";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { shownName } from "~/features/people/unnamed";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { canTakeBack } from "./behalf.policy";
import { isOpen, outcomeOf } from "./behalf-entry";
import { ENTRIES_PER_PAGE, type EntryRow, type EntryScope } from "./entry-row";

export interface EntryPage {
  scope: EntryScope;
  accountId: number | null;
  /** The entry before which the page begins. */
  before: number | null;
}

/** What was entered, newest first; two queries, whatever the page. */
export async function listEntries(
  db: Db,
  viewer: SignedInViewer,
  page: EntryPage,
): Promise<{ entries: EntryRow[]; next: number | null }> {
  const [rows, statuses] = await Promise.all([
    entriesQuery(db, viewer, page).execute(),
    listStatuses(db, viewer.language),
  ]);
  const shown = rows.slice(0, ENTRIES_PER_PAGE);
  const byId = new Map(statuses.map((status) => [status.id, status]));
  return {
    entries: shown.map((row) => toRow(viewer, row, byId)),
    next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** One more than a page, from an index; exported for the test of its plan. */
export function entriesQuery(
  db: Db,
  viewer: SignedInViewer,
  { scope, accountId, before }: EntryPage,
) {
  let query = selectEntries(db);
  if (scope === "mine") query = query.where("entry.entered_by_id", "=", viewer.id);
  if (accountId !== null) query = query.where("entry.account_id", "=", accountId);
  if (before !== null) query = query.where("entry.id", "<", before);
  return query.orderBy("entry.id", "desc").limit(ENTRIES_PER_PAGE + 1);
}

/** The vote on the idea itself is kept beside a vote to which merged ideas add. */
function selectEntries(db: Db) {
  return db
    .selectFrom("behalf_entry as entry")
    .innerJoin("person as customer", "customer.id", "entry.person_id")
    .leftJoin("person as rep", "rep.id", "entry.entered_by_id")
    .leftJoin("account", "account.id", "entry.account_id")
    .leftJoin("idea", "idea.id", "entry.idea_id")
    .leftJoin("comment", "comment.id", "entry.comment_id")
    .leftJoin("vote", (join) =>
      join
        .onRef("vote.idea_id", "=", "entry.idea_id")
        .onRef("vote.person_id", "=", "entry.person_id"),
    )
    .leftJoin("own_vote", (join) =>
      join
        .onRef("own_vote.idea_id", "=", "entry.idea_id")
        .onRef("own_vote.person_id", "=", "entry.person_id"),
    )
    .selectAll("entry")
    .select(["customer.name as customer_name", "rep.name as rep_name"])
    .select(["account.name as account_name", "comment.deleted_at as comment_deleted_at"])
    .select(["idea.title as idea_title", "idea.language", "idea.status_id", "idea.withdrawn_at"])
    .select(["idea.answered_at", "idea.author_id"])
    .select(["vote.behalf_id", "vote.importance as vote_importance"])
    .select(["vote.withdrawn_at as vote_withdrawn_at"])
    .select(["own_vote.behalf_id as own_behalf_id", "own_vote.importance as own_importance"])
    .select(["own_vote.withdrawn_at as own_withdrawn_at"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>["execute"]>>[number];

function toRow(viewer: Viewer, row: Row, statuses: ReadonlyMap<number, Status>): EntryRow {
  const outcome = outcomeOf(stateOf(row));
  const status = statuses.get(row.status_id ?? 0);
  return {
    ...{ id: row.id, kind: row.kind, outcome, source: row.source, title: row.title },
    idea:
      row.idea_id === null || !status
        ? null
        : {
            title: row.idea_title ?? "",
            path: ideaPath({ id: row.idea_id, title: row.idea_title ?? "" }),
            language: row.language ?? "",
            status,
          },
    customer: shownName(row.customer_name),
    account: row.account_id === null ? null : { id: row.account_id, name: row.account_name ?? "" },
    enteredBy: shownName(row.rep_name),
    ...{ quote: row.quote, link: row.link, at: row.created_at },
    answered: (row.answered_at ?? 0) > row.created_at,
    canTakeBack: isOpen(outcome) && canTakeBack(viewer, { enteredById: row.entered_by_id }),
  };
}

function stateOf(row: Row) {
  const own = row.own_importance !== null;
  const withdrawnAt = own ? row.own_withdrawn_at : row.vote_withdrawn_at;
  const standing = (own || row.vote_importance !== null) && withdrawnAt === null;
  const hasWords =
    row.kind === "comment"
      ? row.comment_id !== null && row.comment_deleted_at === null
      : row.idea_id !== null && row.withdrawn_at === null && row.author_id === row.person_id;
  return {
    ...{ id: row.id, kind: row.kind },
    beside: row.beside === 1,
    disowned: row.disowned_at !== null,
    confirmed: row.confirmed_at !== null,
    takenBack: row.taken_back_at !== null,
    vote: standing ? { behalfId: own ? row.own_behalf_id : row.behalf_id } : null,
    stands: hasWords,
  };
}
