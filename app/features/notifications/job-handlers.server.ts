import {
  DOMAIN_JOB,
  type DomainPayload,
  gatherDomain,
} from "~/features/accounts/gather-domain.server";
import { ACTIVITY_JOB } from "~/features/activity/record-activity.server";
import {
  PUBLISH_JOB,
  type PublishPayload,
  publishPlanned,
} from "~/features/changelog/publish-entry.server";
import { openRound, WORTH_JOB, type WorthPayload } from "~/features/changelog/worth-rounds.server";
import { getCommunity } from "~/features/community/community.queries.server";
import {
  type CountPayload,
  EXCHANGE_COUNT_JOB,
  EXCHANGE_REBUILD_JOB,
  enqueueNightlyBalance,
  type RebuildPayload,
  rebuildLedger,
  recountAccounts,
  settleActivity,
} from "~/features/exchange/rebuild.server";
import { BEHALF_MAIL_JOB } from "~/features/intake/behalf/enter-on-behalf.server";
import {
  enqueueWatch,
  WATCH_VOTES_JOB,
  watchVotes,
} from "~/features/moderation/votes/watch-votes.server";
import { indexAllPeople, PERSON_WORDS_JOB } from "~/features/people/index-people.server";
import { INVITATION_JOB } from "~/features/people/invite.server";
import { expireToken, TOKEN_EXPIRY_JOB } from "~/features/people/tokens.server";
import { writeInvitation } from "~/features/people/write-invitation.server";
import {
  PICTURE_FILES_JOB,
  type PictureFilesPayload,
  removePictureFiles,
} from "~/features/pictures/remove-pictures.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { ERASURE_JOB, type ErasurePayload } from "~/features/privacy/plan-erasure.server";
import { askPeers } from "~/features/questions/ask-peers.server";
import {
  ASKED_JOB,
  type AskedPayload,
  tellLater,
} from "~/features/questions/routing/ask-people.server";
import {
  followQuestion,
  ROUTE_JOB,
  type RoutePayload,
  routeQuestion,
} from "~/features/questions/routing/route-question.server";
import {
  enqueueNightlyCount,
  recountSegments,
  SEGMENT_COUNT_JOB,
  type SegmentCountPayload,
} from "~/features/segments/recount-segments.server";
import { tellOfAnswer } from "~/features/trails/tell-of-answer.server";
import { TRAIL_MAIL_JOB, type TrailMailPayload } from "~/features/trails/trail-mail";
import { writeTrailMail } from "~/features/trails/write-trail-mail.server";
import {
  archiveQuietIdeas,
  enqueueQuietIdeas,
  QUIET_JOB,
} from "~/features/triage/archive-quiet.server";
import { BULK_JOB, type BulkPayload } from "~/features/triage/bulk/change-many.server";
import { goOnChanging } from "~/features/triage/bulk/go-on-changing.server";
import { reviveIdea } from "~/features/triage/revive-idea.server";
import { now } from "~/platform/clock";
import type { Env } from "~/platform/env.server";
import { type JobHandlers, JobWorker } from "~/platform/jobs.server";
import type { Log } from "~/platform/log.server";
import { MAIL_JOB } from "~/platform/mail.server";
import { smtpTransport } from "~/platform/mail-transport.server";
import { releaseMail } from "~/platform/release-mail.server";
import type { Storage } from "~/platform/storage.server";
import type { Database } from "~db/connect.server";
import { type BehalfMailPayload, writeBehalfMail } from "./behalf-mail.server";
import { CLEAN_UP_JOB, cleanUp, enqueueCleanUp } from "./clean-up.server";
import { mailHandler } from "./mail-handler.server";
import { type TellingPayload, tellPeople } from "./tell-people.server";
import { tellProspects } from "./tell-prospects.server";

/** How many mails go out at the same time. */
const MAIL_LANES = 3;

/** What the jobs of one process work with. */
export interface JobServices {
  readonly database: Database;
  readonly env: Env;
  readonly log: Log;
  readonly storage: Storage;
  /** Signs the links of mails. */
  readonly secret: string;
}

/** What runs after a change: telling people, sending mail, forgetting what has expired. */
export function jobHandlers(services: JobServices): JobHandlers {
  const { database, env } = services;
  // Without SMTP it stays in the outbox, where admins read it; `startStandingJobs` finds it later.
  const sendMail =
    env.smtpUrl === null ? async () => {} : mailHandler(services, smtpTransport(env.smtpUrl));
  return {
    [ACTIVITY_JOB]: async (payload: TellingPayload) => {
      await reviveIdea(database, payload.activityId);
      await askPeers(database, payload.activityId);
      await followQuestion(database, payload.activityId);
      await tellOfAnswer(database, payload.activityId);
      await tellPeople(services, payload);
      await tellProspects(services, payload);
      // Last: who is told never waits for the ledger, whatever happens to it.
      if (!payload.after) await settleActivity(database, payload.activityId);
    },
    [SEGMENT_COUNT_JOB]: (payload: SegmentCountPayload) => recountSegments(database, payload),
    [QUIET_JOB]: () => archiveQuietIdeas(database),
    [MAIL_JOB]: sendMail,
    [TOKEN_EXPIRY_JOB]: (payload: { hash: string }) => expireToken(database, payload),
    [INVITATION_JOB]: async (payload: { invitationId: number }) => {
      const { name } = await getCommunity(database.read);
      await writeInvitation(database, { siteName: name, publicUrl: env.publicUrl }, payload);
    },
    [BEHALF_MAIL_JOB]: async (payload: BehalfMailPayload) =>
      writeBehalfMail(services, await getCommunity(database.read), payload),
    [PICTURE_FILES_JOB]: (payload: PictureFilesPayload) =>
      removePictureFiles(services.storage, payload),
    [PERSON_WORDS_JOB]: () => indexAllPeople(database),
    [BULK_JOB]: (payload: BulkPayload) => goOnChanging(database, payload),
    [ERASURE_JOB]: (payload: ErasurePayload) => erasePerson(database, payload),
    [PUBLISH_JOB]: (payload: PublishPayload) => publishPlanned(database, payload),
    [WORTH_JOB]: (payload: WorthPayload) => openRound(database, payload),
    [ASKED_JOB]: (payload: AskedPayload) => tellLater(database, payload),
    [ROUTE_JOB]: (payload: RoutePayload) => routeQuestion(database, payload),
    [WATCH_VOTES_JOB]: () => watchVotes(database),
    [DOMAIN_JOB]: (payload: DomainPayload) => gatherDomain(database, payload),
    [TRAIL_MAIL_JOB]: (payload: TrailMailPayload) => writeTrailMail(services, payload),
    [EXCHANGE_REBUILD_JOB]: (payload: RebuildPayload) => rebuildLedger(database, payload),
    [EXCHANGE_COUNT_JOB]: (payload: CountPayload) => recountAccounts(database, payload),
    [CLEAN_UP_JOB]: () => cleanUp(database, env.keep),
  };
}

/**
 * Starts the jobs of one process. Mail has workers of its own, and several: while a mail hangs, others
 * go out, and people are told in their inbox all the same.
 */
export function startJobs(services: JobServices): Pick<JobWorker, "stop"> {
  const { [MAIL_JOB]: sendMail, ...others } = jobHandlers(services);
  const mail = sendMail ? { [MAIL_JOB]: sendMail } : {};
  const lanes = [others, ...Array.from({ length: MAIL_LANES }, () => mail)];
  const workers = lanes.map((own) => new JobWorker(services.database, own, services.log));
  for (const worker of workers) worker.start();
  return { stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))) };
}

/**
 * What a process enqueues when it starts: the clean-up, the night's look at quiet ideas and count of
 * segments and balances, the look at votes, and the mail that waited for SMTP_URL.
 */
export async function startStandingJobs({ database, env, log }: JobServices): Promise<void> {
  await database.write((trx) => enqueueCleanUp(trx, now()));
  await database.write((trx) => enqueueWatch(trx, now()));
  await database.write(enqueueQuietIdeas);
  await database.write(enqueueNightlyCount);
  await database.write(enqueueNightlyBalance);
  if (env.smtpUrl === null) return;
  const { released, givenUp } = await database.write(releaseMail);
  if (released + givenUp > 0) log.info({ released, givenUp }, "mail that waited goes out");
}
