import type { Db } from "~db/connect.server";
import type { Section } from "./section";

/** The Markdown of a section at a version; "" where it said nothing. */
export type SectionsAt = (section: Section, version: number) => string;

/** Several sections as several versions had them, in one query. */
export async function readSections(
  db: Db,
  itemId: number,
  wanted: readonly { section: Section; version: number }[],
): Promise<SectionsAt> {
  const keys = new Map(wanted.map((each) => [`${each.section} ${each.version}`, each]));
  const rows = await db
    .selectFrom("roadmap_item_section_revision as words")
    .select(["words.section", "words.version", "words.body"])
    .where("words.roadmap_item_id", "=", itemId)
    .where((where) =>
      where.or(
        [...keys.values()].map(({ section, version }) =>
          where.and([
            where("words.section", "=", section),
            where(
              "words.version",
              "=",
              where
                .selectFrom("roadmap_item_section_revision as last")
                .select((last) => last.fn.max("last.version").as("version"))
                .where("last.roadmap_item_id", "=", itemId)
                .where("last.section", "=", section)
                .where("last.version", "<=", version),
            ),
          ]),
        ),
      ),
    )
    .execute();
  return (section, version) =>
    rows
      .filter((row) => row.section === section && row.version <= version)
      .sort((left, right) => right.version - left.version)[0]?.body ?? "";
}
