import { roadmapItemPath } from "~/features/ideas/roadmap-item-path";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { writersOf } from "./authors";
import { readBrief } from "./brief-rows.server";
import type { BriefView } from "./brief-view";
import { findInvitation } from "./invitations.server";
import { getBriefItem } from "./item-words.queries.server";
import { nameWriters } from "./revisions.queries.server";
import { sections } from "./section";
import { canSuggest } from "./suggestion.policy";
import { countOpen, listOpenSuggestions } from "./suggestion-views.queries.server";
import { readOpenness } from "./suggestions.queries.server";

/** The brief of an item as its page shows it, in a constant number of queries. @throws NotFound */
export async function loadBriefView(db: Db, viewer: Viewer, itemId: number): Promise<BriefView> {
  const item = await getBriefItem(db, viewer, itemId);
  const brief = await readBrief(db, itemId);
  const writing = sections.flatMap((section) => writersOf(brief[section]));
  const names = await nameWriters(
    db,
    writing.filter((id) => id !== null),
  );
  const drafts = await listDrafts(db, itemId);
  const openness = await readOpenness(db, viewer, itemId);
  const invited = viewer.id !== null && !openness.coWriter;
  return {
    path: roadmapItemPath(item),
    version: item.version,
    suggestions: await listOpenSuggestions(db, viewer, item),
    open: await countOpen(db, itemId),
    can: { suggest: canSuggest(viewer, openness) },
    invited: invited && (await findInvitation(db, viewer, itemId)) !== undefined,
    drafted: sections.some((key) => brief[key].body !== "" && drafts.has(brief[key].version)),
    sections: sections
      .filter((section) => brief[section].body !== "")
      .map((section) => {
        const ids = writersOf(brief[section]);
        const writers = ids.flatMap((id) => (id === null ? [] : (names.get(id) ?? [])));
        const former = writers.length < ids.length;
        return { section, html: brief[section].html, writers, former };
      }),
  };
}

async function listDrafts(db: Db, itemId: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom("roadmap_item_revision")
    .select("version")
    .where("roadmap_item_id", "=", itemId)
    .where("version", "=", 1)
    .where("kind", "=", "draft")
    .execute();
  return new Set(rows.map((row) => row.version));
}
