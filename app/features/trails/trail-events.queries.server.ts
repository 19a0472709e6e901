import type { Db } from "~db/connect.server";
import { listQuestions } from "./said-on-trail.queries.server";
import type { Contact, Need, TrailEvents, Visit } from "./trail-events";

const SHOWN = 50;

/** All that came of a trail, newest first, in a constant number of queries. */
export async function listEvents(db: Db, trailId: number): Promise<TrailEvents> {
  return {
    visits: await listVisits(db, trailId),
    questions: await listQuestions(db, trailId),
    needs: await listNeeds(db, trailId),
    ...(await listContacts(db, trailId)),
    stops: await countByStop(db, trailId),
  };
}

async function listVisits(db: Db, trailId: number): Promise<Visit[]> {
  const visits = await db
    .selectFrom("trail_visit as visit")
    .innerJoin("trail_link as link", "link.id", "visit.link_id")
    .select(["visit.id", "visit.started_at", "link.label"])
    .where("visit.trail_id", "=", trailId)
    .orderBy("visit.id", "desc")
    .limit(SHOWN)
    .execute();
  const opened = await listOpened(
    db,
    visits.map(({ id }) => id),
  );
  return visits.map(({ id, started_at, label }) => ({
    id,
    at: started_at,
    link: label,
    opened: opened.filter((row) => row.visit_id === id).map(({ title }) => title),
  }));
}

async function listOpened(db: Db, visitIds: readonly number[]) {
  if (visitIds.length === 0) return [];
  return db
    .selectFrom("trail_visit_stop as opened")
    .innerJoin("trail_stop as stop", "stop.id", "opened.stop_id")
    .leftJoin("idea", "idea.id", "stop.idea_id")
    .leftJoin("roadmap_item as item", "item.id", "stop.roadmap_item_id")
    .select((select) => [
      "opened.visit_id",
      select.fn.coalesce("idea.title", "item.title", "stop.title").as("title"),
    ])
    .where("opened.visit_id", "in", [...visitIds])
    .orderBy("opened.opened_at")
    .orderBy("stop.position")
    .execute();
}

async function listNeeds(db: Db, trailId: number): Promise<Need[]> {
  const rows = await db
    .selectFrom("trail_need as need")
    .leftJoin("idea", "idea.id", "need.idea_id")
    .leftJoin("roadmap_item as item", "item.id", "need.roadmap_item_id")
    .select(["need.id", "need.created_at", "idea.id as idea_id", "item.id as item_id"])
    .select((select) => select.fn.coalesce("idea.title", "item.title").as("title"))
    .where("need.trail_id", "=", trailId)
    .orderBy("need.id", "desc")
    .limit(SHOWN)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.created_at,
    title: row.title ?? "",
    path: row.idea_id === null ? `/roadmap/${row.item_id}` : `/ideas/${row.idea_id}`,
  }));
}

/** Nobody sees an address before whoever has it confirmed it. */
async function listContacts(db: Db, trailId: number) {
  const rows = await db
    .selectFrom("trail_contact")
    .select(["id", "email", "wants_contact", "confirmed_at"])
    .where("trail_id", "=", trailId)
    .orderBy("id", "desc")
    .limit(SHOWN)
    .execute();
  const confirmed = rows.filter((row) => row.confirmed_at !== null);
  const follows = await listFollows(
    db,
    confirmed.map(({ id }) => id),
  );
  const contacts: Contact[] = confirmed.map((row) => ({
    id: row.id,
    email: row.email,
    at: row.confirmed_at ?? 0,
    wantsContact: row.wants_contact === 1,
    follows: follows.filter(({ contact_id }) => contact_id === row.id).map(({ title }) => title),
  }));
  return { contacts, unconfirmed: rows.length - confirmed.length };
}

async function listFollows(db: Db, contactIds: readonly number[]) {
  if (contactIds.length === 0) return [];
  const rows = await db
    .selectFrom("trail_follow as follow")
    .leftJoin("idea", "idea.id", "follow.idea_id")
    .leftJoin("roadmap_item as item", "item.id", "follow.roadmap_item_id")
    .select((select) => [
      "follow.contact_id",
      select.fn.coalesce("idea.title", "item.title").as("title"),
    ])
    .where("follow.contact_id", "in", [...contactIds])
    .orderBy("follow.id")
    .execute();
  return rows.map((row) => ({ ...row, title: row.title ?? "" }));
}

async function countByStop(db: Db, trailId: number): Promise<TrailEvents["stops"]> {
  const rows = await db
    .selectFrom("trail_stop as stop")
    .select((select) => [
      "stop.id",
      select
        .selectFrom("trail_visit_stop as opened")
        .select((counted) => counted.fn.countAll<number>().as("count"))
        .whereRef("opened.stop_id", "=", "stop.id")
        .as("opened"),
      select
        .selectFrom("trail_helpful as helpful")
        .select((counted) => counted.fn.countAll<number>().as("count"))
        .whereRef("helpful.stop_id", "=", "stop.id")
        .as("helpful"),
    ])
    .where("stop.trail_id", "=", trailId)
    .execute();
  return Object.fromEntries(
    rows.map(({ id, opened, helpful }) => [
      id,
      { opened: Number(opened ?? 0), helpful: Number(helpful ?? 0) },
    ]),
  );
}
