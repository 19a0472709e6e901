import type { Verb } from "~/features/activity/activity";
import { forgetTrails } from "~/features/trails/forget-trails.server";
import { DAY, now } from "~/platform/clock";
import type { Retention } from "~/platform/env.server";
import type { Database, Trx } from "~db/connect.server";

/** A transaction stays short, however much has grown old. */
const AT_ONCE = 500;

/** From which network a vote came is of use to who looks at groups of votes for a while, and not to be set. */
const RANGES_KEPT_DAYS = 30;

/** No page tells of these; what they changed has its own rows. */
const smallActs: readonly Verb[] = [
  "vote.cast",
  "vote.changed",
  "vote.withdrawn",
  "comment.marked_helpful",
  "comment.unmarked_helpful",
  "follow.started",
  "follow.stopped",
  "person.edited",
  "person.picture_changed",
  "person.password_changed",
  "person.votes_hidden",
  "person.votes_shown",
];

type Forgetting = (trx: Trx, before: number) => Promise<number>;

/** Forgets the traces of people that the configuration keeps no longer. */
export async function forgetOld(database: Database, keep: Retention): Promise<void> {
  const rules: [number, Forgetting][] = [
    [keep.sessionTraceDays, forgetSessionTraces],
    [keep.mailDays, forgetMails],
    [keep.notificationDays, forgetNotifications],
    [keep.actDays, forgetActs],
    [keep.failedJobDays, forgetFailedJobs],
    [RANGES_KEPT_DAYS, forgetVoteRanges],
  ];
  await forgetTrails(database);
  for (const [days, forget] of rules) {
    if (days === 0) continue;
    const before = now() - days * DAY;
    while ((await database.write((trx) => forget(trx, before))) === AT_ONCE);
  }
}

const forgetSessionTraces: Forgetting = async (trx, before) => {
  const old = trx
    .selectFrom("session")
    .select("id")
    .where((where) => where(where.fn.coalesce("seen_at", "created_at"), "<", before))
    .where((where) => where.or([where("user_agent", "<>", ""), where("address", "is not", null)]))
    .limit(AT_ONCE);
  const blank = trx
    .updateTable("session")
    .set({ user_agent: "", address: null })
    .where("id", "in", old);
  return (await blank.returning("id").execute()).length;
};

const forgetMails: Forgetting = async (trx, before) => {
  const old = trx
    .selectFrom("mail")
    .select("id")
    .where("state", "in", ["sent", "dead"])
    .where("created_at", "<", before)
    .limit(AT_ONCE);
  return (await trx.deleteFrom("mail").where("id", "in", old).returning("id").execute()).length;
};

const forgetNotifications: Forgetting = async (trx, before) => {
  const old = trx
    .selectFrom("notification")
    .select("id")
    .where("read_at", "is not", null)
    .where("read_at", "<", before)
    .limit(AT_ONCE);
  const gone = trx.deleteFrom("notification").where("id", "in", old);
  return (await gone.returning("id").execute()).length;
};

const forgetActs: Forgetting = async (trx, before) => {
  const old = trx
    .selectFrom("activity")
    .select("id")
    .where("verb", "in", smallActs)
    .where("created_at", "<", before)
    .limit(AT_ONCE);
  return (await trx.deleteFrom("activity").where("id", "in", old).returning("id").execute()).length;
};

const forgetFailedJobs: Forgetting = async (trx, before) => {
  const old = trx
    .selectFrom("job")
    .select("id")
    .where("dead_at", "is not", null)
    .where("dead_at", "<", before)
    .limit(AT_ONCE);
  return (await trx.deleteFrom("job").where("id", "in", old).returning("id").execute()).length;
};

const forgetVoteRanges: Forgetting = async (trx, before) => {
  const old = await trx
    .selectFrom("vote")
    .select(["idea_id", "person_id"])
    .where("range_hash", "is not", null)
    .where("created_at", "<", before)
    .orderBy("created_at")
    .limit(AT_ONCE)
    .execute();
  if (old.length === 0) return 0;
  await trx
    .updateTable("vote")
    .set({ range_hash: null })
    .where((where) =>
      where(
        where.refTuple("idea_id", "person_id"),
        "in",
        old.map((vote) => where.tuple(vote.idea_id, vote.person_id)),
      ),
    )
    .execute();
  return old.length;
};
