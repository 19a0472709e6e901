import type { Details, Verb } from "~/features/activity/activity";
import { DAY } from "~/platform/clock";
import { sha256 } from "~/platform/hash.server";
import type { Database } from "../connect.server";
import type { DemoTrail } from "./content/types";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** A trail as it is being written: its rows by their place in the content. */
interface Written {
  trail: DemoTrail;
  id: number;
  accountId: number | undefined;
  dealId: number | undefined;
  stops: readonly number[];
  links: readonly number[];
}

/** The trails of the reps, who opened them, and what was asked and needed there. */
export async function writeTrails(database: Database, world: World, ledger: Ledger): Promise<void> {
  for (const trail of world.content.trails) {
    const written = await writeTrail(database, world, ledger, trail);
    await writeVisits(database, world, written);
    await writeSaid(database, world, ledger, written);
    recordTrail(world, ledger, written);
  }
}

async function writeTrail(
  database: Database,
  world: World,
  ledger: Ledger,
  trail: DemoTrail,
): Promise<Written> {
  const deal = await findDeal(database, trail.deal);
  const at = world.at(trail.madeDaysAgo);
  const owner = ledger.people.of(trail.owner);
  const [id = 0] = await insertForIds(database, "trail", [
    {
      ...{ title: trail.title, letter: trail.letter, language: trail.language },
      template: trail.template ? 1 : 0,
      account_id: deal?.account_id ?? null,
      deal_id: deal?.id ?? null,
      ...{ owner_id: owner, created_by_id: owner, created_at: at, updated_at: at },
      visit_count: trail.visits.length,
      question_count: trail.questions.length,
      need_count: trail.needs.length,
      last_event_at: lastEventAt(world, trail),
    },
  ]);
  const stops = await insertForIds(
    database,
    "trail_stop",
    trail.stops.map(({ idea, item, word, shows }, index) => ({
      ...{ trail_id: id, position: index + 1, kind: kindOf(idea), word },
      shows: shows ?? ("best" as const),
      idea_id: idea ? ledger.ideas.of(idea) : null,
      roadmap_item_id: item ? ledger.items.of(item) : null,
      created_at: at,
    })),
  );
  const links = await insertForIds(database, "trail_link", linkRows(world, trail, id, owner));
  return { trail, id, accountId: deal?.account_id, dealId: deal?.id, stops, links };
}

const kindOf = (idea: string | undefined) => (idea ? ("idea" as const) : ("item" as const));

function linkRows(world: World, trail: DemoTrail, trailId: number, owner: number) {
  return trail.links.map(({ label, token, madeDaysAgo, days }, index) => {
    const visits = trail.visits.filter(({ link }) => link === index);
    const last = visits.map(({ daysAgo }) => world.at(daysAgo));
    return {
      ...{ trail_id: trailId, label, made_key: `demo-${index}`, created_by_id: owner },
      // Whoever does not have it cannot guess it from this either.
      token_hash: sha256(token ?? `${world.random()}`),
      expires_at: world.at(madeDaysAgo) + days * DAY,
      created_at: world.at(madeDaysAgo),
      visit_count: visits.length,
      last_visit_at: last.length > 0 ? Math.max(...last) : null,
    };
  });
}

async function writeVisits(database: Database, world: World, written: Written): Promise<void> {
  const { trail, id, links, stops } = written;
  const visits = await insertForIds(
    database,
    "trail_visit",
    trail.visits.map(({ link, daysAgo }, index) => ({
      ...{ trail_id: id, link_id: links[link] ?? 0, key_hash: `demo-${id}-${index}` },
      ...{ started_at: world.at(daysAgo), last_at: world.at(daysAgo) },
    })),
  );
  const opened = trail.visits.flatMap((visit, index) =>
    visit.opened.map((stop) => ({
      visit_id: visits[index] ?? 0,
      stop_id: stops[stop] ?? 0,
      opened_at: world.at(visit.daysAgo),
    })),
  );
  await insertRows(database, "trail_visit_stop", opened);
}

async function writeSaid(
  database: Database,
  world: World,
  ledger: Ledger,
  { trail, id, links, accountId }: Written,
): Promise<void> {
  const owner = ledger.people.of(trail.owner);
  await insertRows(
    database,
    "trail_question",
    trail.questions.map(({ link, question, daysAgo, answer, answeredDaysAgo }) => ({
      ...{ trail_id: id, link_id: links[link] ?? 0, body: question },
      ...{ created_at: world.at(daysAgo), answer: answer ?? "" },
      answered_by_id: answer ? owner : null,
      answered_at: answeredDaysAgo === undefined ? null : world.at(answeredDaysAgo),
    })),
  );
  await insertRows(
    database,
    "trail_need",
    trail.needs.map(({ idea, daysAgo }) => ({
      ...{ trail_id: id, account_id: accountId ?? null, idea_id: ledger.ideas.of(idea) },
      created_at: world.at(daysAgo),
    })),
  );
}

/** What the histories of the account and the deal say of it. */
function recordTrail(
  world: World,
  ledger: Ledger,
  { trail, id, accountId, dealId }: Written,
): void {
  const subject = { kind: "trail", id, accountId, dealId } as const;
  const record = (daysAgo: number, by: string | null, verb: Verb, more: Details = {}) =>
    ledger.record(world.at(daysAgo), by, verb, subject, {
      details: { title: trail.title, ...more },
      staffOnly: true,
    });
  record(trail.madeDaysAgo, trail.owner, "trail.made");
  for (const { label, madeDaysAgo } of trail.links) {
    record(madeDaysAgo - 0.01, trail.owner, "trail.link_made", { label });
  }
  const known = new Set<number>();
  for (const { link, daysAgo } of trail.visits) {
    const label = trail.links[link]?.label ?? "";
    record(daysAgo, null, "trail.visited", { label, first: !known.has(link) });
    known.add(link);
  }
  for (const { daysAgo, answeredDaysAgo } of trail.questions) {
    record(daysAgo, null, "trail.asked");
    if (answeredDaysAgo !== undefined) record(answeredDaysAgo, trail.owner, "trail.answered");
  }
  for (const { daysAgo } of trail.needs) record(daysAgo, null, "trail.needed");
}

function lastEventAt(world: World, { visits, questions, needs }: DemoTrail): number | null {
  const days = [...visits, ...questions, ...needs].map(({ daysAgo }) => daysAgo);
  return days.length > 0 ? world.at(Math.min(...days)) : null;
}

function findDeal(database: Database, name: string | undefined) {
  return database.read
    .selectFrom("deal")
    .select(["id", "account_id"])
    .where("name", "=", name ?? "")
    .executeTakeFirst();
}
