import { DAY } from "~/platform/clock";
import { renderMany } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { DemoPlan, DemoRegisterRow, DemoTalk } from "./content/types";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import { personOf } from "./person-of";
import type { World } from "./world";
import { writeBeta } from "./write-beta";

/** What people and the company say of the roadmap items: register, decisions, talk, what is within reach. */
export async function writePlans(database: Database, world: World, ledger: Ledger): Promise<void> {
  await writeMoves(database, world, ledger);
  for (const plan of world.content.plans) {
    const itemId = ledger.items.of(plan.item);
    await database.write((trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ undisclosed: plan.undisclosed })
        .where("id", "=", itemId)
        .execute(),
    );
    await writeRegister(database, world, ledger, itemId, plan);
    await writeLog(database, world, ledger, itemId, plan);
    for (const thread of plan.talk) await writeThread(database, world, ledger, itemId, thread);
    await insertRows(
      database,
      "item_access",
      plan.access.map(({ by, daysAgo, usedBy, ...thing }) => ({
        ...{ ...thing, roadmap_item_id: itemId, used_by: usedBy },
        ...{ added_by_id: ledger.people.of(by), created_at: world.at(daysAgo) },
      })),
    );
    if (plan.beta) await writeBeta(database, world, ledger, itemId, plan.beta);
  }
}

async function writeRegister(
  database: Database,
  world: World,
  ledger: Ledger,
  itemId: number,
  { rows }: DemoPlan,
): Promise<void> {
  const sorted = [...rows].sort((left, right) => right.daysAgo - left.daysAgo);
  const inserted = sorted.map((row) => registerRow(world, ledger, itemId, row));
  const ids = await insertForIds(database, "register_row", inserted);
  const revisions = inserted.map((row, index) => ({
    ...{ register_row_id: ids[index] ?? 0, version: 1, body: row.body, bearer: row.bearer },
    ...{ likelihood: row.likelihood, impact: row.impact, mitigation: row.mitigation },
    ...{ status: row.status, editor_id: row.author_id, created_at: row.created_at },
  }));
  await insertRows(database, "register_row_revision", revisions);
  const marks = sorted.flatMap((row, index) =>
    row.marks.map((by, place) => ({
      register_row_id: ids[index] ?? 0,
      ...personOf(world, ledger, by),
      created_at: world.at(Math.max(row.daysAgo - 1 - place, 0)),
    })),
  );
  // Two of one company say it once.
  const known = new Set<string>();
  const once = marks.filter(({ register_row_id: row, account_id, person_id }) => {
    const key = `${row} ${account_id ?? `person ${person_id}`}`;
    return !known.has(key) && known.add(key);
  });
  await insertRows(database, "register_mark", once);
  for (const [index, row] of sorted.entries()) {
    const subject = { kind: "register_row", id: ids[index] ?? 0, roadmapItemId: itemId } as const;
    const details = { kind: row.kind };
    ledger.record(world.at(row.daysAgo), row.by, "register_row.added", subject, { details });
  }
}

function registerRow(world: World, ledger: Ledger, itemId: number, row: DemoRegisterRow) {
  const { kind, body, bearer, likelihood, impact, mitigation, status } = row;
  const { person_id: author_id, account_id } = personOf(world, ledger, row.by);
  return {
    ...{ roadmap_item_id: itemId, kind, body, bearer, likelihood, impact, mitigation, status },
    ...{ author_id, account_id, by_staff: world.isStaff(row.by) ? (1 as const) : (0 as const) },
    evidence_idea_id: row.evidenceIdea ? ledger.ideas.of(row.evidenceIdea) : null,
    owner_id: row.owner === null ? null : ledger.people.of(row.owner),
    review_at: row.reviewInDays === null ? null : world.now + row.reviewInDays * DAY,
    created_at: world.at(row.daysAgo),
  };
}

/** The moves of the horizon are lines of the log as well. */
async function writeMoves(database: Database, world: World, ledger: Ledger): Promise<void> {
  const moves = world.content.roadmap.flatMap(({ key, history }) =>
    history
      .filter(({ from }) => from !== null)
      .map(({ by, daysAgo, from, to, note }) => ({
        ...{ roadmap_item_id: ledger.items.of(key), kind: "horizon" as const },
        ...{ from_value: from, to_value: to, why: note },
        ...{ decided_by_id: ledger.people.of(by), decided_at: world.at(daysAgo) },
      })),
  );
  moves.sort((left, right) => left.decided_at - right.decided_at);
  await insertRows(database, "decision", moves);
}

async function writeLog(
  database: Database,
  world: World,
  ledger: Ledger,
  itemId: number,
  { decisions }: DemoPlan,
): Promise<void> {
  const sorted = [...decisions].sort((left, right) => right.daysAgo - left.daysAgo);
  const rows = sorted.map(({ by, daysAgo, wouldReopen, ...words }) => ({
    ...{ ...words, roadmap_item_id: itemId, kind: "decision" as const },
    ...{ would_reopen: wouldReopen, decided_by_id: ledger.people.of(by) },
    decided_at: world.at(daysAgo),
  }));
  const ids = await insertForIds(database, "decision", rows);
  for (const [index, { by, daysAgo, what }] of sorted.entries()) {
    const subject = { kind: "decision", id: ids[index] ?? 0, roadmapItemId: itemId } as const;
    ledger.record(world.at(daysAgo), by, "decision.made", subject, { details: { title: what } });
  }
}

async function writeThread(
  database: Database,
  world: World,
  ledger: Ledger,
  itemId: number,
  thread: DemoTalk,
): Promise<void> {
  const said = [thread, ...thread.replies];
  const html = await renderMany(said.map(({ body }) => body));
  const rowOf = ({ by, daysAgo, body }: (typeof said)[number], index: number) => ({
    ...{ roadmap_item_id: itemId, body, body_html: html[index] ?? "", language: "en" },
    kind: index === 0 ? thread.kind : ("comment" as const),
    author_id: ledger.people.of(by),
    by_staff: world.isStaff(by) ? (1 as const) : (0 as const),
    created_at: world.at(daysAgo),
  });
  const [rootId = 0] = await insertForIds(database, "roadmap_comment", [rowOf(thread, 0)]);
  const replies = thread.replies.map((reply, index) => ({
    ...rowOf(reply, index + 1),
    parent_id: rootId,
  }));
  const ids = await insertForIds(database, "roadmap_comment", replies);
  for (const [index, { by, daysAgo }] of said.entries()) {
    const id = index === 0 ? rootId : (ids[index - 1] ?? 0);
    const subject = { kind: "roadmap_comment", id, roadmapItemId: itemId } as const;
    ledger.record(world.at(daysAgo), by, "roadmap_comment.posted", subject, {
      details: {
        parentId: index === 0 ? null : rootId,
        kind: index === 0 ? thread.kind : "comment",
      },
    });
  }
}
