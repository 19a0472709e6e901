import { DAY, now } from "~/platform/clock";
import type { Database, Trx } from "~db/connect.server";
import { TRAIL_KEPT } from "./trail-kept";

/** A transaction stays short, however much has grown old. */
const AT_ONCE = 200;

type Forgetting = (trx: Trx, before: number) => Promise<number>;

/**
 * Forgets what is kept of visits and of addresses that prospects left once its time is over; how many
 * there were stays on the trail.
 */
export async function forgetTrails(database: Database): Promise<void> {
  const rules: [number, Forgetting][] = [
    [TRAIL_KEPT.visitDays, forgetVisits],
    [TRAIL_KEPT.visitDays, forgetVisitActs],
    [TRAIL_KEPT.unconfirmedDays, forgetUnconfirmed],
    [TRAIL_KEPT.contactDays, forgetContacts],
  ];
  for (const [days, forget] of rules) {
    const before = now() - days * DAY;
    while ((await database.write((trx) => forget(trx, before))) === AT_ONCE);
  }
}

const forgetVisits: Forgetting = async (trx, before) => {
  const old = trx
    .selectFrom("trail_visit")
    .select("id")
    .where("started_at", "<", before)
    .limit(AT_ONCE);
  const gone = trx.deleteFrom("trail_visit").where("id", "in", old);
  return (await gone.returning("id").execute()).length;
};

/** The row of the visit in the histories, with what tells of it in the inbox. */
const forgetVisitActs: Forgetting = async (trx, before) => {
  const rows = await trx
    .selectFrom("activity")
    .select("id")
    .where("verb", "=", "trail.visited")
    .where("created_at", "<", before)
    .limit(AT_ONCE)
    .execute();
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await trx.deleteFrom("notification").where("activity_id", "in", ids).execute();
  await trx.deleteFrom("activity").where("id", "in", ids).execute();
  return rows.length;
};

const forgetUnconfirmed: Forgetting = async (trx, before) => {
  const old = trx
    .selectFrom("trail_contact")
    .select("id")
    .where("confirmed_at", "is", null)
    .where("created_at", "<", before)
    .limit(AT_ONCE);
  const gone = trx.deleteFrom("trail_contact").where("id", "in", old);
  return (await gone.returning("id").execute()).length;
};

const forgetContacts: Forgetting = async (trx, before) => {
  const old = trx
    .selectFrom("trail_contact")
    .select("id")
    .where("created_at", "<", before)
    .limit(AT_ONCE);
  const gone = trx.deleteFrom("trail_contact").where("id", "in", old);
  return (await gone.returning("id").execute()).length;
};
