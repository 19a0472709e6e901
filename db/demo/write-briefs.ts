import { carryAuthors } from "~/features/brief/authors";
import { noWords, type SectionWords, sections } from "~/features/brief/section";
import { renderMany } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { BriefSection, NewRow } from "../schema";
import type { DemoBrief, DemoRoadmapItem } from "./content/types";
import { insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

interface Version {
  at: number;
  by: string;
  reason: string;
  brief: DemoBrief;
}

interface Rows {
  revisions: NewRow<"roadmap_item_revision">[];
  words: NewRow<"roadmap_item_section_revision">[];
  present: NewRow<"roadmap_item_section">[];
}

/** What the items say, in every version, and who wrote which words of it. */
export async function writeBriefs(
  database: Database,
  world: World,
  ledger: Ledger,
  items: readonly DemoRoadmapItem[],
): Promise<void> {
  const rows: Rows = { revisions: [], words: [], present: [] };
  for (const item of items) addItem(rows, world, ledger, item);
  const html = await renderMany(rows.present.map((row) => row.body));
  const present = rows.present.map((row, index) => ({ ...row, body_html: html[index] ?? "" }));
  await insertRows(database, "roadmap_item_revision", rows.revisions);
  await insertRows(database, "roadmap_item_section_revision", rows.words);
  await insertRows(database, "roadmap_item_section", present);
}

function addItem(rows: Rows, world: World, ledger: Ledger, item: DemoRoadmapItem): void {
  const itemId = ledger.items.of(item.key);
  const known = new Map<BriefSection, SectionWords & { version: number }>();
  for (const [index, { at, by, reason, brief }] of versionsOf(world, item).entries()) {
    const version = index + 1;
    const editor = ledger.people.of(by);
    rows.revisions.push({
      ...{ roadmap_item_id: itemId, version, title: item.title, summary: item.summary, reason },
      ...{ editor_id: editor, created_at: at, kind: "edit" },
      ...{ co_author_id: null, suggested_edit_id: null, restored_version: null },
    });
    for (const section of sections) {
      const body = brief[section];
      if (body === undefined) continue;
      const words = carryAuthors(known.get(section) ?? noWords, body, editor);
      known.set(section, { ...words, version });
      rows.words.push(rowOf({ itemId, section, version, words }));
    }
    if (version === 1) continue;
    const subject = { kind: "roadmap_item", id: itemId } as const;
    const details = { version, ownerChanged: false, title: item.title };
    ledger.record(at, by, "roadmap_item.edited", subject, { details });
  }
  for (const [section, words] of known) {
    const row = rowOf({ itemId, section, version: words.version, words });
    rows.present.push({ ...row, body_html: "" });
  }
}

function versionsOf(world: World, item: DemoRoadmapItem): Version[] {
  const [made] = item.history;
  const first = { at: world.at(made?.daysAgo ?? 0), by: made?.by ?? item.owner, reason: "" };
  const later = (item.revisions ?? []).map(({ daysAgo, ...rest }) => ({
    at: world.at(daysAgo),
    ...rest,
  }));
  return [{ ...first, brief: item.brief }, ...later];
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
