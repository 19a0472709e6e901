import { textsOf } from "~/i18n/texts.server";
import type { Db } from "~db/connect.server";
import { sections } from "./section";

/** The briefs of items as one HTML each, with its headings; without items that say nothing yet. */
export async function listBriefHtml(
  db: Db,
  language: string,
  itemIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (itemIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("roadmap_item_section")
    .select(["roadmap_item_id", "section", "body_html"])
    .where("roadmap_item_id", "in", [...itemIds])
    .where("body", "<>", "")
    .execute();
  const t = textsOf(language).getFixedT(null, "brief");
  const briefs = new Map<number, string>();
  for (const section of sections) {
    for (const row of rows.filter((each) => each.section === section)) {
      const before = briefs.get(row.roadmap_item_id) ?? "";
      const part = `<h4>${t(`section.${section}`)}</h4>\n${row.body_html}`;
      briefs.set(row.roadmap_item_id, `${before}${part}`);
    }
  }
  return briefs;
}
