import type { Verb } from "~/features/activity/activity";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { canAdminister } from "~/features/people/people.policy";
import { shownName } from "~/features/people/unnamed";
import { isStaff, type SignedInViewer } from "~/features/people/viewer";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import { isAboutOwn } from "./happening";
import { ENTRIES_PER_PAGE, type InboxEntry, type InboxPage } from "./inbox";
import { findInboxRow, type InboxRow, listInboxRows } from "./inbox.queries.server";
import { isUnnamed, notificationPath, type Told } from "./say-notification";
import type { NotificationKind } from "./who-is-told";

const WORDS = 160;
const ANSWERED: Verb = "idea.answered";
/** Who is mentioned in these reads the beginning of the idea. */
const IN_IDEA: ReadonlySet<string> = new Set(["idea.posted", "idea.edited"] satisfies Verb[]);
/** Of these the team's reason is read. */
const REASONED: ReadonlySet<string> = new Set([
  "hidden",
  "item_hidden",
  "refused",
  "question_hidden",
  "answer_hidden",
] satisfies NotificationKind[]);
/** The sentence says it all. */
const WORDLESS: ReadonlySet<string> = new Set([
  "report_decided",
  "approved",
  "vote_set_aside",
  "vote_counted_again",
  "assigned",
  "assigned_many",
  "trail_visited",
  "trail_needed",
  "trail_followed",
  "trail_contact",
  "answer_accepted",
  "answer_thanked",
  "case_shown",
  "case_confirmed",
] satisfies NotificationKind[]);

/** A page of the viewer's inbox, in three queries. */
export async function loadInbox(
  db: Db,
  viewer: SignedInViewer,
  before: number | null,
): Promise<InboxPage> {
  const page = { before: before ?? Number.MAX_SAFE_INTEGER, most: ENTRIES_PER_PAGE + 1 };
  const rows = await listInboxRows(db, viewer, page);
  const statuses = await listStatuses(db, viewer.language);
  const shown = rows.slice(0, ENTRIES_PER_PAGE);
  const names = new Map(statuses.map(({ id, name }) => [id, name]));
  return {
    entries: shown.map((row) => toEntry(viewer, row, names)),
    before: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/**
 * Where an entry of the viewer's leads: the inbox itself when the thing is not open to them any more;
 * undefined when there is no such entry.
 */
export async function findNotificationPath(
  db: Db,
  viewer: SignedInViewer,
  id: number,
): Promise<string | undefined> {
  const row = await findInboxRow(db, viewer, id);
  if (!row) return undefined;
  if (!isOpen(viewer, row)) return "/inbox";
  return notificationPath({
    entryId: row.kind === "entered" ? row.subject_id : null,
    trail: row.trail_id === null ? null : { id: row.trail_id },
    newcomerId: row.kind === "waiting" ? row.actor_id : null,
    kind: row.kind as NotificationKind,
    talk: row.talk_id === null ? null : { id: row.talk_id, rootId: row.talk_root ?? row.talk_id },
    question:
      row.question_id === null
        ? null
        : { id: row.question_id, title: row.question_title ?? "", answerId: row.answer_id },
    businessCase: row.case_id === null ? null : { id: row.case_id },
    commentId: row.comment_id,
    inAnswer: row.verb === ANSWERED,
    idea: row.idea_id === null ? null : { id: row.idea_id, title: row.title ?? "" },
    entry: row.entry_id === null ? null : { id: row.entry_id, title: row.entry_title ?? "" },
    item: row.item_id === null ? null : { id: row.item_id, title: row.item_title ?? "" },
  });
}

function toEntry(
  viewer: SignedInViewer,
  row: InboxRow,
  statusNames: ReadonlyMap<number, string>,
): InboxEntry {
  const details = JSON.parse(row.details);
  const open = isOpen(viewer, row);
  return {
    id: row.id,
    at: row.created_at,
    read: row.read_at !== null,
    told: open ? toldOf(viewer, row, statusNames.get(Number(details.to)) ?? "") : null,
    words: open ? wordsOf(row, details) : "",
    language: row.language ?? viewer.language,
  };
}

/** What somebody wrote then; the note on a status while the idea still has it. */
function wordsOf(
  row: InboxRow,
  details: { to?: unknown; why?: unknown; reason?: unknown },
): string {
  if (REASONED.has(row.kind)) return excerpt(String(details.reason ?? ""), WORDS);
  if (WORDLESS.has(row.kind)) return "";
  if (row.answer_body !== null) return excerpt(row.answer_body, WORDS);
  if (row.question_body !== null) return excerpt(row.question_body, WORDS);
  if (row.talk_body !== null) return excerpt(row.talk_body, WORDS);
  if (row.comment_body !== null) return excerpt(row.comment_body, WORDS);
  if (row.kind === "posted" || IN_IDEA.has(row.verb)) return row.excerpt ?? "";
  if (details.to === row.status_id) return row.status_excerpt ?? "";
  return excerpt(String(details.why ?? ""), WORDS);
}

/** Whether the reader may still see what they were told of. */
function isOpen(viewer: SignedInViewer, row: InboxRow): boolean {
  if (row.subject_kind === "changelog_entry") return row.entry_id !== null;
  if (row.subject_kind === "business_case") return row.case_id !== null;
  if (row.subject_kind === "trail") return row.trail_id !== null;
  if (row.subject_kind === "question" || row.subject_kind === "answer") {
    return row.question_id !== null && (row.kind !== "trail_answered" || isStaff(viewer));
  }
  if (row.kind === "waiting") return canAdminister(viewer) && row.actor_id !== null;
  if (row.kind === "assigned" || row.kind === "assigned_many") {
    return isStaff(viewer) && row.idea_id !== null;
  }
  if (row.kind === "report_decided" && row.about_idea === null) return true;
  if (row.kind === "item_hidden") return row.item_id !== null;
  if (row.subject_kind === "roadmap_comment" && row.talk_id === null) return false;
  if (row.subject_kind === "comment" && row.comment_id === null) return false;
  return row.about_idea === null ? row.item_id !== null : row.idea_id !== null;
}

function toldOf(viewer: SignedInViewer, row: InboxRow, status: string): Told {
  const kind = row.kind as NotificationKind;
  const withdrew = row.withdrawn_at !== null && row.actor_id === row.author_id;
  const about = { ideaAuthorId: row.author_id, parentId: row.parent_id };
  return {
    kind,
    own: isAboutOwn(kind, about, viewer.id),
    name: withdrew || isUnnamed(kind) ? null : shownName(row.actor_name),
    title: row.title ?? row.entry_title ?? "",
    board: row.board_name ?? "",
    status,
    item: row.item_title ?? "",
    horizon: row.horizon ?? "later",
    waits: row.waiting_since !== null && row.suspended_at === null,
    internal: row.internal === 1,
    onComment: row.subject_kind === "comment",
    decision: JSON.parse(row.details).decision === "hidden" ? "hidden" : "cleared",
    entry: JSON.parse(row.details).kind,
    trail: row.trail_title ?? "",
    question: row.question_title ?? "",
    account: row.case_account ?? "",
  };
}
