import { carryAuthors } from "~/features/brief/authors";
import { noWords, type SectionWords, sections } from "~/features/brief/section";
import { renderMany } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { BriefSection, NewRow } from "../schema";
import type { DemoEdit, DemoRoadmapItem } from "./content/types";
import { insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";
import { type PlannedSuggestion, writeSuggestions } from "./write-suggestions";

interface Version {
  at: number;
  by: string;
  reason: string;
  edits: readonly DemoEdit[];
  takes?: number;
}

type Texts = Map<BriefSection, SectionWords & { version: number }>;

interface Rows {
  revisions: NewRow<"roadmap_item_revision">[];
  words: NewRow<"roadmap_item_section_revision">[];
  present: NewRow<"roadmap_item_section">[];
  suggestions: PlannedSuggestion[];
}

/** What the items say, in every version, and who wrote which words of it. */
export async function writeBriefs(
  database: Database,
  world: World,
  ledger: Ledger,
  items: readonly DemoRoadmapItem[],
): Promise<void> {
  const rows: Rows = { revisions: [], words: [], present: [], suggestions: [] };
  for (const item of items) addItem(rows, world, ledger, item);
  const html = await renderMany(rows.present.map((row) => row.body));
  const present = rows.present.map((row, index) => ({ ...row, body_html: html[index] ?? "" }));
  await insertRows(database, "roadmap_item_revision", rows.revisions);
  await insertRows(database, "roadmap_item_section_revision", rows.words);
  await insertRows(database, "roadmap_item_section", present);
  await writeSuggestions(database, world, ledger, rows.suggestions);
}

function addItem(rows: Rows, world: World, ledger: Ledger, item: DemoRoadmapItem): void {
  const itemId = ledger.items.of(item.key);
  const known: Texts = new Map();
  const versions: Map<BriefSection, string>[] = [];
  for (const [index, change] of versionsOf(world, item).entries()) {
    const version = index + 1;
    const taken = change.takes === undefined ? undefined : item.suggestions?.[change.takes];
    rows.revisions.push({
      ...{ roadmap_item_id: itemId, version, title: item.title, summary: item.summary },
      ...{ editor_id: ledger.people.of(change.by), created_at: change.at, reason: change.reason },
      ...{ kind: taken ? "suggestion" : "edit", restored_version: null, suggested_edit_id: null },
      co_author_id: taken ? ledger.people.of(taken.by) : null,
    });
    for (const edit of change.edits) {
      const before = known.get(edit.section) ?? { ...noWords, version: 0 };
      const theirs = taken
        ? carryAuthors(before, applyEdit(before.body, taken.edit), ledger.people.of(taken.by))
        : before;
      const body = applyEdit(before.body, edit);
      const words = carryAuthors(theirs, body, ledger.people.of(change.by));
      known.set(edit.section, { ...words, version });
      rows.words.push(rowOf({ itemId, section: edit.section, version, words }));
    }
    versions.push(new Map([...known].map(([section, { body }]) => [section, body])));
    if (version > 1) recordEdit(ledger, item, change, version);
  }
  for (const [section, words] of known) {
    const row = rowOf({ itemId, section, version: words.version, words });
    rows.present.push({ ...row, body_html: "" });
  }
  for (const suggestion of item.suggestions ?? []) {
    const { section } = suggestion.edit;
    const base = versions[suggestion.base - 1]?.get(section) ?? "";
    rows.suggestions.push({ itemId, item, suggestion, body: applyEdit(base, suggestion.edit) });
  }
}

function recordEdit(ledger: Ledger, item: DemoRoadmapItem, change: Version, version: number) {
  const subject = { kind: "roadmap_item", id: ledger.items.of(item.key) } as const;
  const details = { version, ownerChanged: false, title: item.title };
  if (change.takes !== undefined) return;
  ledger.record(change.at, change.by, "roadmap_item.edited", subject, { details });
}

function applyEdit(text: string, { from, to }: DemoEdit): string {
  if (from === "") return to;
  if (!text.includes(from)) throw new Error(`the demo's brief does not say “${from}”`);
  return text.replace(from, to);
}

function versionsOf(world: World, item: DemoRoadmapItem): Version[] {
  const [made] = item.history;
  const first = { at: world.at(made?.daysAgo ?? 0), by: made?.by ?? item.owner, reason: "" };
  const edits = sections.flatMap((section) => {
    const to = item.brief[section];
    return to === undefined ? [] : [{ section, from: "", to }];
  });
  const later = (item.revisions ?? []).map(({ daysAgo, ...rest }) => ({
    at: world.at(daysAgo),
    ...rest,
  }));
  return [{ ...first, edits }, ...later];
}

function rowOf(of: {
  itemId: number;
  section: BriefSection;
  version: number;
  words: SectionWords;
}): NewRow<"roadmap_item_section_revision"> {
  const { itemId: roadmap_item_id, section, version, words } = of;
  return {
    ...{ roadmap_item_id, section, version, body: words.body },
    authors: JSON.stringify(words.authors),
  };
}
