import { ROUND_OPEN_MS, type WorthMeasure, type WorthUsed } from "~/features/changelog/worth";
import { DAY, HOUR } from "~/platform/clock";
import { renderMany } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { DemoEntry } from "./content/types";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** What shipped over the year, a draft, and what those who asked for the items say of them. */
export async function writeChangelog(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const entries = world.content.changelog;
  const html = await renderMany(entries.map((entry) => entry.body));
  const rows = entries.map((entry, index) => entryRow(world, ledger, entry, html[index] ?? ""));
  const ids = await insertForIds(database, "changelog_entry", rows);
  ledger.entries.set(
    entries.map(({ key }) => key),
    ids,
  );
  await writePlaces(database, ledger, entries);
  for (const entry of entries) await tell(database, world, ledger, entry);
}

function entryRow(world: World, ledger: Ledger, entry: DemoEntry, bodyHtml: string) {
  const at = world.at(entry.daysAgo ?? 0);
  return {
    title: entry.title,
    for_whom: entry.forWhom,
    body: entry.body,
    body_html: bodyHtml,
    language: entry.language,
    roadmap_item_id: entry.item === undefined ? null : ledger.items.of(entry.item),
    author_id: ledger.people.of(entry.by),
    published_at: entry.daysAgo === null ? null : at,
    edited_at: entry.edited ? at + 2 * HOUR : null,
    created_at: at - DAY,
    updated_at: entry.edited ? at + 2 * HOUR : at,
  };
}

async function writePlaces(
  database: Database,
  ledger: Ledger,
  entries: readonly DemoEntry[],
): Promise<void> {
  const links = <Name extends string>(name: Name, idsOf: (entry: DemoEntry) => readonly number[]) =>
    entries.flatMap((entry) =>
      idsOf(entry).map(
        (id) =>
          ({ changelog_entry_id: ledger.entries.of(entry.key), [name]: id }) as {
            changelog_entry_id: number;
          } & Record<Name, number>,
      ),
    );
  const ideas = links("idea_id", (entry) => entry.ideas.map((key) => ledger.ideas.of(key)));
  const boards = links("board_id", (entry) => entry.boards.map((key) => ledger.boards.of(key)));
  const tags = links("tag_id", (entry) => entry.tags.map((key) => ledger.tags.of(key)));
  await insertRows(database, "changelog_entry_idea", ideas);
  await insertRows(database, "changelog_entry_board", boards);
  await insertRows(database, "changelog_entry_tag", tags);
}

async function tell(
  database: Database,
  world: World,
  ledger: Ledger,
  entry: DemoEntry,
): Promise<void> {
  if (entry.daysAgo === null) return;
  const entryId = ledger.entries.of(entry.key);
  const itemId = entry.item === undefined ? null : ledger.items.of(entry.item);
  const at = world.at(entry.daysAgo);
  const subject = {
    kind: "changelog_entry",
    id: entryId,
    roadmapItemId: itemId ?? undefined,
  } as const;
  const details = { title: entry.title };
  ledger.record(at, entry.by, "changelog_entry.published", subject, { details });
  if (itemId === null) return;
  await writeWorth(database, world, itemId, at + 30 * DAY);
}

/** Of every seven who are asked; the others do not answer. */
const ANSWERS: readonly (readonly [WorthUsed, WorthMeasure | null, number | null])[] = [
  ["yes", "more", 650],
  ["yes", "as_expected", 300],
  ["yes", "as_expected", 425],
  ["not_yet", null, null],
  ["yes", "more", 900],
  ["yes", "less", 150],
  ["no", null, null],
];

/** Hundredths of hours a month; more than this many nobody of them answered. */
const ANSWERED_MOST = 14;

async function writeWorth(
  database: Database,
  world: World,
  itemId: number,
  openedAt: number,
): Promise<void> {
  const opened = {
    roadmap_item_id: itemId,
    days: 30 as const,
    opened_at: openedAt,
    closes_at: openedAt + ROUND_OPEN_MS,
  };
  await insertRows(database, "worth_round", [opened]);
  const voters = await database.read
    .selectFrom("vote")
    .innerJoin("person", "person.id", "vote.person_id")
    .innerJoin("roadmap_item_idea as link", "link.idea_id", "vote.idea_id")
    .select(["person.id", "person.account_id", "person.language"])
    .distinct()
    .where("link.roadmap_item_id", "=", itemId)
    .where("person.role", "=", "member")
    .where("person.shadow", "=", 0)
    .orderBy("person.id")
    .limit(ANSWERED_MOST)
    .execute();
  const rows = voters.map((voter, index) => {
    const [used, worth, amount] = ANSWERS[index % ANSWERS.length] ?? ["no", null, null];
    const at = Math.min(openedAt + (index + 2) * 5 * HOUR, world.now - HOUR);
    return {
      ...{ roadmap_item_id: itemId, days: 30 as const, person_id: voter.id },
      ...{ account_id: voter.account_id, used, worth, amount },
      unit: amount === null ? null : ("hours_month" as const),
      ...{ word: "", language: voter.language ?? "en", created_at: at, updated_at: at },
    };
  });
  await insertRows(database, "worth_answer", rows);
}
