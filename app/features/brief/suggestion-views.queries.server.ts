import { accountName } from "~/features/accounts/account-name.server";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { readBrief, type StoredBrief } from "./brief-rows.server";
import { difference } from "./difference";
import { type BriefItem, getBriefItem } from "./item-words.queries.server";
import { mergeTexts } from "./merge-texts";
import { readSections, type SectionsAt } from "./sections-at.queries.server";
import { shortenChanges } from "./shorten-changes";
import type { SuggestionView } from "./suggestion";
import {
  canAgree,
  canChangeSuggestion,
  canDecideSuggestion,
  canHideSuggestion,
} from "./suggestion.policy";
import { seenSuggestion } from "./suggestions.queries.server";

const PAGE = 20;
/** So many wait in place at most; the rest is on the page of suggestions. */
const IN_PLACE_MOST = 20;

/** The open suggestions that an item's page shows in place, oldest first, in a constant number of queries. */
export async function listOpenSuggestions(
  db: Db,
  viewer: Viewer,
  item: BriefItem,
): Promise<SuggestionView[]> {
  const rows = await selectSuggestions(db, viewer)
    .where("suggestion.roadmap_item_id", "=", item.id)
    .where("suggestion.state", "=", "open")
    .where("suggestion.hidden_at", "is", null)
    .orderBy("suggestion.id")
    .limit(IN_PLACE_MOST)
    .execute();
  const views = await toViews(db, viewer, item, rows);
  return views.map((view) => ({ ...view, changes: shortenChanges(view.changes) }));
}

/** All suggestions of an item, newest first, with those older than `before`. */
export async function listSuggestions(
  db: Db,
  viewer: Viewer,
  item: BriefItem,
  before: number | null,
): Promise<{ suggestions: SuggestionView[]; next: number | null }> {
  const query = selectSuggestions(db, viewer).where("suggestion.roadmap_item_id", "=", item.id);
  const older = before === null ? query : query.where("suggestion.id", "<", before);
  const rows = await older
    .orderBy("suggestion.id", "desc")
    .limit(PAGE + 1)
    .execute();
  const views = await toViews(db, viewer, item, rows.slice(0, PAGE));
  return {
    suggestions: views.map((view) => ({ ...view, changes: shortenChanges(view.changes) })),
    next: rows.length > PAGE ? (views.at(-1)?.id ?? null) : null,
  };
}

/** One suggestion with its whole section. @throws NotFound */
export async function loadSuggestion(
  db: Db,
  viewer: Viewer,
  itemId: number,
  id: number,
): Promise<{ item: BriefItem; suggestion: SuggestionView }> {
  const item = await getBriefItem(db, viewer, itemId);
  const row = await selectSuggestions(db, viewer)
    .where("suggestion.roadmap_item_id", "=", itemId)
    .where("suggestion.id", "=", id)
    .executeTakeFirst();
  const [suggestion] = row ? await toViews(db, viewer, item, [row]) : [];
  if (!suggestion) throw new NotFound();
  return { item, suggestion };
}

/** How many wait to be decided. */
export async function countOpen(db: Db, itemId: number): Promise<number> {
  const { count } = await db
    .selectFrom("suggested_edit")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("roadmap_item_id", "=", itemId)
    .where("state", "=", "open")
    .where("hidden_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

function selectSuggestions(db: Db, viewer: Viewer) {
  return db
    .selectFrom("suggested_edit as suggestion")
    .innerJoin("person as author", "author.id", "suggestion.author_id")
    .leftJoin("person as decider", "decider.id", "suggestion.decided_by_id")
    .leftJoin("account", "account.id", "suggestion.account_id")
    .leftJoin("suggestion_agreement as own", (join) =>
      join
        .onRef("own.suggested_edit_id", "=", "suggestion.id")
        .on("own.person_id", "=", viewer.id ?? 0),
    )
    .select(["suggestion.id", "suggestion.section", "suggestion.base_version", "suggestion.body"])
    .select(["suggestion.why", "suggestion.state", "suggestion.author_id", "suggestion.created_at"])
    .select(["suggestion.decided_at", "suggestion.decision", "suggestion.revision_version"])
    .select(["suggestion.agreement_count", "own.person_id as agreed"])
    .select(["suggestion.hidden_at", "suggestion.hidden_reason"])
    .where(seenSuggestion(viewer, "suggestion"))
    .select((select) => [
      select
        .selectFrom("roadmap_comment as said")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("said.suggested_edit_id", "=", "suggestion.id")
        .where("said.deleted_at", "is", null)
        .where("said.hidden_at", "is", null)
        .as("comments"),
    ])
    .select(accountName(viewer).as("account"))
    .select(["author.name as author", "author.handle as authorHandle"])
    .select(["decider.name as decider", "decider.handle as deciderHandle"]);
}

type SuggestionRow = Awaited<ReturnType<ReturnType<typeof selectSuggestions>["execute"]>>[number];

async function toViews(
  db: Db,
  viewer: Viewer,
  item: BriefItem,
  rows: readonly SuggestionRow[],
): Promise<SuggestionView[]> {
  if (rows.length === 0) return [];
  const wanted = rows.map(({ section, base_version }) => ({ section, version: base_version }));
  const bases = await readSections(db, item.id, wanted);
  const present = await readBrief(db, item.id);
  return rows.map((row) => toView(viewer, item, row, bases, present));
}

function toView(
  viewer: Viewer,
  item: BriefItem,
  row: SuggestionRow,
  bases: SectionsAt,
  present: StoredBrief,
): SuggestionView {
  const { id, section, why, state, decision } = row;
  const base = bases(section, row.base_version);
  const known = { authorId: row.author_id, state, hidden: row.hidden_at !== null };
  const open = state === "open";
  const now = present[section].body;
  const merged = open ? mergeTexts(base, row.body, now) : { text: row.body, conflicts: [] };
  return {
    ...{ id, section, why, state, decision },
    author: toWriter(row.author, row.authorHandle),
    account: row.account,
    at: row.created_at,
    // An erased person took their words along; that they wrote some stays.
    changes: why === "" ? [] : difference(open ? now : base, merged.text),
    conflicts: merged.conflicts,
    agreements: row.agreement_count,
    comments: row.comments ?? 0,
    agreed: row.agreed !== null,
    decidedBy: toWriter(row.decider, row.deciderHandle),
    decidedAt: row.decided_at,
    revision: row.revision_version,
    hidden: known.hidden,
    hiddenReason: row.hidden_reason,
    can: {
      decide: open && !known.hidden && canDecideSuggestion(viewer, item),
      hide: canHideSuggestion(viewer, item),
      withdraw: canChangeSuggestion(viewer, known),
      agree: canAgree(viewer, known),
    },
  };
}

const toWriter = (name: string | null, handle: string | null) =>
  name && handle ? { name, handle } : null;
