import type { Expression, SqlBool } from "kysely";
import { recordActivity } from "~/features/activity/record-activity.server";
import { getCommunity } from "~/features/community/community.queries.server";
import { QUIET_NOTICE_DAYS } from "~/features/community/reply-clock";
import { setArchivedFrom, setQuietTold, setStatus } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { isQuietSince, staysQuiet } from "~/features/ideas/quiet-ideas.server";
import { ARCHIVED_STATUS, type Status } from "~/features/ideas/status";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { systemViewer, type Viewer } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";
import { DAY, HOUR, now } from "~/platform/clock";
import { excerpt } from "~/platform/excerpt";
import { enqueueJob } from "~/platform/jobs.server";
import { renderMarkdown } from "~/platform/markdown.server";
import type { Database, Db, Trx } from "~db/connect.server";
import { STATUS_EXCERPT_LENGTH } from "./status-change";
import { insertStatusChange } from "./status-changes.queries.server";
import { getDeskFacts } from "./triage.queries.server";

/** The kind of the job that runs every night. */
export const QUIET_JOB = "quiet_ideas";

const HOUR_OF_NIGHT = 3;
/** So many a night, so that no community gets the mail of years in one morning. */
const AT_ONCE = 100;

/** Enqueues the job of the next night; each night has one, however many processes there are. */
export async function enqueueQuietIdeas(trx: Trx): Promise<void> {
  const night = Math.floor(now() / DAY) + 1;
  const runAt = night * DAY + HOUR_OF_NIGHT * HOUR;
  await enqueueJob(trx, QUIET_JOB, {}, { key: `${QUIET_JOB}:${night}`, runAt });
}

/**
 * Archives ideas that stayed quiet after their people were told, and tells those of ideas that have
 * gone quiet. One short transaction for each idea, which asks again whether it is still so: running
 * twice does what running once does. Enqueues the next night first, so that a failure ends none.
 */
export async function archiveQuietIdeas(database: Database): Promise<void> {
  await database.write(enqueueQuietIdeas);
  const { clock, defaultLanguage } = await getCommunity(database.read);
  const { archiveAfterDays } = clock;
  const statuses = await listStatuses(database.read, defaultLanguage);
  const archived = statuses.find(({ key, retired }) => key === ARCHIVED_STATUS && !retired);
  if (archiveAfterDays === 0 || archived?.group !== "closed") return;
  const viewer = systemViewer(defaultLanguage);
  const note = textsOf(defaultLanguage).getFixedT(null, "triage")("archive.note", {
    count: archiveAfterDays,
  });
  const said = { note, noteHtml: await renderMarkdown(note) };
  const at = now();
  const over = staysQuiet(at - QUIET_NOTICE_DAYS * DAY, at - archiveAfterDays * DAY);
  for (const id of await listIds(database.read, over, "quiet_told_at")) {
    await database.write((trx) => archiveOne(trx, viewer, { id, over, archived, statuses, said }));
  }
  const quiet = isQuietSince(at - (archiveAfterDays - QUIET_NOTICE_DAYS) * DAY);
  for (const id of await listIds(database.read, quiet, "active_at")) {
    await database.write((trx) => tellOne(trx, viewer, id, quiet));
  }
}

/** The longest quiet first. */
async function listIds(
  db: Db,
  condition: Expression<SqlBool>,
  order: "active_at" | "quiet_told_at",
): Promise<number[]> {
  const rows = await db
    .selectFrom("idea")
    .select("id")
    .where(condition)
    .orderBy(order)
    .orderBy("id")
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}

/** The idea as it is now, nobody else changing it; undefined when it is quiet no more. */
async function lockIf(trx: Trx, viewer: Viewer, id: number, condition: Expression<SqlBool>) {
  await lockIdeaState(trx, viewer, id);
  return trx
    .selectFrom("idea")
    .select(["status_id", "active_at"])
    .where("id", "=", id)
    .where(condition)
    .executeTakeFirst();
}

async function tellOne(trx: Trx, viewer: Viewer, id: number, quiet: Expression<SqlBool>) {
  const idea = await lockIf(trx, viewer, id, quiet);
  if (!idea) return;
  await setQuietTold(trx, id);
  const days = Math.floor((now() - idea.active_at) / DAY);
  await recordActivity(trx, viewer, "idea.went_quiet", { kind: "idea", id }, { days });
}

interface Archiving {
  id: number;
  over: Expression<SqlBool>;
  archived: Status;
  statuses: readonly Status[];
  said: { note: string; noteHtml: string };
}

async function archiveOne(trx: Trx, viewer: Viewer, archiving: Archiving): Promise<void> {
  const { id, over, archived, statuses, said } = archiving;
  const idea = await lockIf(trx, viewer, id, over);
  const from = statuses.find((status) => status.id === idea?.status_id);
  if (!idea || !from) return;
  await changeByItself(trx, viewer, id, { from, to: archived, ...said });
  await setArchivedFrom(trx, id, from.id);
}

/** Gives an idea another status without anybody having decided it. */
export async function changeByItself(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { from, to, note, noteHtml }: { from: Status; to: Status; note: string; noteHtml: string },
): Promise<void> {
  const statusChangeId = await insertStatusChange(trx, {
    idea_id: ideaId,
    from_status_id: from.id,
    to_status_id: to.id,
    actor_id: null,
    note,
    note_html: noteHtml,
    reason_code: null,
    would_change: "",
    from_review_at: (await getDeskFacts(trx, ideaId)).reviewAt,
    language: viewer.language,
    created_at: now(),
  });
  await setStatus(trx, ideaId, to, excerpt(note, STATUS_EXCERPT_LENGTH));
  await recordActivity(
    trx,
    viewer,
    "idea.status_changed",
    { kind: "idea", id: ideaId },
    { from: from.id, to: to.id, fromKey: from.key, toKey: to.key, statusChangeId },
  );
}
