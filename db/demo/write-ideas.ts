import { getCommunity } from "~/features/community/community.queries.server";
import { addEntries, wordsOfIdea } from "~/features/ideas/index-idea.server";
import { calendarOf } from "~/features/ideas/reply-clock.server";
import { renderMany } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { EvidenceKind, Row } from "../schema";
import { decidedAt, HIDDEN_AFTER_MS, HIDDEN_REASON, ideaRow } from "./idea-row";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";
import type { World } from "./world";
import { searchedAnswers } from "./write-fields";

const MODERATOR = "thea";

/** The ideas with their tags, prompts and search entries. */
export async function writeIdeas(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
): Promise<void> {
  const statuses = new Map((await readStatuses(database, ledger)).map((row) => [row.id, row]));
  const calendar = calendarOf(await getCommunity(database.read));
  const seen = new Set<string>();
  const html = await renderMany(ideas.map((idea) => idea.content.body));
  const rows = ideas.map((idea, index) => {
    const { author } = idea.content;
    const row = ideaRow(world, ledger, idea, {
      bodyHtml: html[index] ?? "",
      calendar,
      newcomer: !world.isStaff(author) && !seen.has(author),
      statusOf: (id) => {
        const status = statuses.get(id);
        if (!status) throw new Error(`no status has the number ${id}`);
        return status;
      },
    });
    seen.add(author);
    return row;
  });
  ledger.ideas.set(
    ideas.map(({ content }) => content.key),
    await insertForIds(database, "idea", rows),
  );
  await writeTags(database, ledger, ideas);
  await writePrompts(database, world, ledger, ideas);
  const entries = ideas.map(({ content: { key, ...words } }) => ({
    idea_id: ledger.ideas.of(key),
    comment_id: null,
    words: wordsOfIdea(words, searchedAnswers(world, key)),
  }));
  await database.write((trx) => addEntries(trx, entries));
  for (const idea of ideas) recordIdea(world, ledger, idea);
}

async function readStatuses(database: Database, ledger: Ledger): Promise<Row<"status">[]> {
  const rows = await database.read.selectFrom("status").selectAll().execute();
  ledger.statuses.set(
    rows.map((row) => row.status_key),
    rows.map((row) => row.id),
  );
  return rows;
}

async function writeTags(database: Database, ledger: Ledger, ideas: readonly PlannedIdea[]) {
  const rows = ideas.flatMap(({ content }) =>
    content.tags.map((tag) => ({
      idea_id: ledger.ideas.of(content.key),
      tag_id: ledger.tags.of(tag),
    })),
  );
  await insertRows(database, "idea_tag", rows);
}

async function writePrompts(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
) {
  const rows = ideas.flatMap(({ content, postedAt }) => {
    const { account } = world.person(content.author);
    const answers = Object.entries(content.prompts ?? {}) as [EvidenceKind, string][];
    return answers.map(([kind, body]) => ({
      idea_id: ledger.ideas.of(content.key),
      kind,
      body,
      person_id: ledger.people.of(content.author),
      account_id: account ? ledger.accounts.of(account) : null,
      created_at: postedAt,
    }));
  });
  await insertRows(database, "evidence", rows);
}

function recordIdea(world: World, ledger: Ledger, idea: PlannedIdea): void {
  const { content, postedAt } = idea;
  const subject = { kind: "idea", id: ledger.ideas.of(content.key) } as const;
  const details = { title: content.title };
  ledger.record(postedAt, content.author, "idea.posted", subject, { details });
  if (content.pinned) ledger.record(decidedAt(world, idea), MODERATOR, "idea.pinned", subject);
  if (content.locked) ledger.record(decidedAt(world, idea), MODERATOR, "idea.locked", subject);
  if (content.hidden) {
    ledger.record(postedAt + HIDDEN_AFTER_MS, MODERATOR, "idea.hidden", subject, {
      details: { reason: HIDDEN_REASON },
      staffOnly: true,
    });
  }
}
