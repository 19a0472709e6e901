import { ACTIVITY_JOB } from "~/features/activity/record-activity.server";
import type { Community } from "~/features/community/community";
import { getCommunity } from "~/features/community/community.queries.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import { type Mail, queueMail } from "~/platform/mail.server";
import type { Database, Db, Trx } from "~db/connect.server";
import { chooseTellings } from "./choose-tellings.server";
import { composeMail, type MailFrame } from "./compose-mail.server";
import type { Happening } from "./happening";
import { readHappening } from "./read-happening.server";
import { listCandidates } from "./recipients.queries.server";
import type { Telling } from "./telling";

/** Between two batches other jobs have their turn. */
const PEOPLE_PER_BATCH = 100;

export interface TellingPayload {
  activityId: number;
  /** The person after whom this batch begins. */
  after?: number;
}

export interface TellingServices {
  readonly database: Database;
  readonly env: { publicUrl: string; smtpUrl: string | null };
  readonly secret: string;
}

/**
 * Tells people of an activity row, a batch of them, and enqueues the next. What staff can undo waits
 * until they cannot. Running twice tells nobody twice.
 */
export async function tellPeople(
  services: TellingServices,
  { activityId, after = 0 }: TellingPayload,
): Promise<void> {
  const { database, env } = services;
  const db = database.read;
  const happening = await readHappening(db, activityId);
  if (!happening) return;
  if (happening.tellAt > now()) {
    return database.write((trx) =>
      enqueueJob(trx, ACTIVITY_JOB, { activityId }, laterOf(activityId, happening.tellAt)),
    );
  }
  const page = { after, most: PEOPLE_PER_BATCH };
  const candidates = await listCandidates(db, happening.audience, page);
  const community = await getCommunity(db);
  const tellings = await chooseTellings(db, happening, candidates, {
    defaultLanguage: community.defaultLanguage,
    mailGoesOut: env.smtpUrl !== null,
  });
  const mails = await composeMails(services, community, tellings);
  const last = candidates.at(-1)?.id;
  await database.write(async (trx) => {
    await insertNotifications(trx, happening, tellings);
    for (const mail of mails) await queueMail(trx, mail);
    if (last === undefined || candidates.length < PEOPLE_PER_BATCH) return;
    const next: TellingPayload = { activityId, after: last };
    await enqueueJob(trx, ACTIVITY_JOB, next, { key: `activity:${activityId}:${last}` });
  });
}

function laterOf(activityId: number, runAt: number) {
  return { key: `activity:${activityId}:later`, runAt };
}

async function composeMails(
  { database, env, secret }: TellingServices,
  community: Community,
  tellings: readonly Telling[],
): Promise<Mail[]> {
  const wanted = tellings.filter((telling) => telling.mail);
  if (wanted.length === 0) return [];
  const frame: MailFrame = {
    siteName: community.name,
    publicUrl: env.publicUrl,
    secret,
    statusName: await statusNames(database.read, new Set(wanted.map(({ language }) => language))),
  };
  const mails: Mail[] = [];
  for (const telling of wanted) mails.push(await composeMail(frame, telling));
  return mails;
}

async function statusNames(db: Db, languages: ReadonlySet<string>) {
  const names = new Map<string, string>();
  for (const language of languages) {
    for (const status of await listStatuses(db, language)) {
      names.set(`${language} ${status.id}`, status.name);
    }
  }
  return (id: number, language: string) => names.get(`${language} ${id}`) ?? "";
}

async function insertNotifications(
  trx: Trx,
  happening: Happening,
  tellings: readonly Telling[],
): Promise<void> {
  const rows = tellings
    .filter((telling) => telling.inbox)
    .map((telling) => ({
      person_id: telling.personId,
      activity_id: happening.activityId,
      kind: telling.kind,
      idea_id: happening.idea?.id ?? null,
      roadmap_item_id: happening.item?.id ?? null,
      created_at: now(),
    }));
  if (rows.length === 0) return;
  await trx
    .insertInto("notification")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["person_id", "activity_id"]).doNothing())
    .execute();
}
