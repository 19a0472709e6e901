import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { canTakePart } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import type { TagSet } from "~/features/tags/tag-group";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { DAY, now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Database, Db, Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";
import { canBeAsked } from "../question.policy";
import { type AnsweringChoice, minutesOf, timeOf, usualQuiet } from "./answering-choice";
import { lapseRequestsTo } from "./lapse-requests.server";

/** What somebody chose, else what the form begins with, in the time zone of the community. */
export async function getAnsweringChoice(
  db: Db,
  personId: number,
  timeZone: string,
): Promise<AnsweringChoice> {
  const choice = await findChoice(db, personId);
  const topicIds = await listTopics(db, personId);
  if (!choice) return { askMe: false, topicIds, timeZone, ...usualQuiet };
  return {
    askMe: choice.opted_in_at !== null,
    topicIds,
    timeZone: choice.time_zone,
    quietFrom: timeOf(choice.quiet_from),
    quietUntil: timeOf(choice.quiet_until),
  };
}

/** The tags that somebody may name as what they know, with those that they did ticked. */
export async function listTopicSets(
  db: Db,
  viewer: Viewer,
  topicIds: readonly number[],
): Promise<TagSet[]> {
  const sets = await listTagSets(db, viewer);
  return sets.map(({ group, tags }) => ({
    group,
    tags: tags.map((tag) => ({ ...tag, chosen: topicIds.includes(tag.id) })),
  }));
}

/**
 * Says whether, about what and when the viewer may be asked. Who may be asked no more is waited for
 * no more. @throws Invalid for a topic that is not offered.
 */
export async function chooseAnswering(
  trx: Trx,
  viewer: Viewer,
  choice: AnsweringChoice,
): Promise<void> {
  allow(viewer, canTakePart(viewer) && canBeAsked(viewer));
  requireSignedIn(viewer);
  const { id } = viewer;
  await lockRows(trx, trx.selectFrom("person").select("id").where("id", "=", id));
  const before = await findChoice(trx, id);
  const topicsChanged = await setTopics(trx, viewer, choice.topicIds);
  const wanted = {
    time_zone: choice.timeZone,
    quiet_from: minutesOf(choice.quietFrom),
    quiet_until: minutesOf(choice.quietUntil),
  };
  const same =
    before !== undefined &&
    before.time_zone === wanted.time_zone &&
    before.quiet_from === wanted.quiet_from &&
    before.quiet_until === wanted.quiet_until;
  const was = before !== undefined && before.opted_in_at !== null;
  if (same && was === choice.askMe && !topicsChanged) return;
  const row = {
    ...wanted,
    opted_in_at: choice.askMe ? (before?.opted_in_at ?? now()) : null,
    seen_at: choice.askMe ? now() : null,
    updated_at: now(),
  };
  await trx
    .insertInto("answering_choice")
    .values({ person_id: id, ...row })
    .onConflict((known) => known.column("person_id").doUpdateSet(row))
    .execute();
  if (!choice.askMe) await lapseRequestsTo(trx, id);
  const details = { askMe: choice.askMe, before: was };
  const subject = { kind: "person", id } as const;
  const options = { staffOnly: true };
  await recordActivity(trx, viewer, "person.answering_changed", subject, details, options);
}

/** Keeps, once a day at most, that somebody who may be asked is here. */
export async function noteSeen(database: Database, personId: number): Promise<void> {
  const choice = await findChoice(database.read, personId);
  if (!choice || choice.opted_in_at === null || (choice.seen_at ?? 0) > now() - DAY) return;
  await database.write((trx) =>
    trx
      .updateTable("answering_choice")
      .set({ seen_at: now() })
      .where("person_id", "=", personId)
      .where("opted_in_at", "is not", null)
      .execute(),
  );
}

function findChoice(db: Db, personId: number) {
  return db
    .selectFrom("answering_choice")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

async function listTopics(db: Db, personId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("person_topic")
    .select("tag_id")
    .where("person_id", "=", personId)
    .orderBy("tag_id")
    .execute();
  return rows.map((row) => row.tag_id);
}

/** Topics that are not offered any more stay as they are. */
async function setTopics(
  trx: Trx,
  viewer: Viewer & { id: number },
  topicIds: readonly number[],
): Promise<boolean> {
  const offered = (await listTagSets(trx, viewer)).flatMap(({ tags }) => tags.map(({ id }) => id));
  if (!topicIds.every((id) => offered.includes(id))) {
    throw new Invalid({ topics: ["shared:errors.choice"] });
  }
  const before = (await listTopics(trx, viewer.id)).filter((id) => offered.includes(id));
  const gone = before.filter((id) => !topicIds.includes(id));
  const added = topicIds.filter((id) => !before.includes(id));
  if (gone.length > 0) {
    await trx
      .deleteFrom("person_topic")
      .where("person_id", "=", viewer.id)
      .where("tag_id", "in", gone)
      .execute();
  }
  if (added.length > 0) {
    const rows = added.map((tag_id) => ({ person_id: viewer.id, tag_id, created_at: now() }));
    await trx.insertInto("person_topic").values(rows).execute();
  }
  return gone.length + added.length > 0;
}
