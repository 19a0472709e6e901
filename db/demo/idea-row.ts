import { usualClock } from "~/features/community/reply-clock";
import { reviewAt } from "~/features/ideas/reply-clock.server";
import { daysSinceEpoch, trendOf } from "~/features/ideas/trend";
import { STATUS_EXCERPT_LENGTH } from "~/features/triage/status-change";
import { DAY, HOUR } from "~/platform/clock";
import { excerpt } from "~/platform/excerpt";
import { endOfWorkingDay, type WorkingCalendar } from "~/platform/working-days.server";
import type { NewRow, Row } from "../schema";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";
import type { World } from "./world";

export const HIDDEN_AFTER_MS = 2 * HOUR;
export const HIDDEN_REASON = "Advertising";

interface RowContext {
  bodyHtml: string;
  calendar: WorkingCalendar;
  /** Whether it is its author's first. */
  newcomer: boolean;
  statusOf: (statusId: number) => Row<"status">;
}

/** The row of an idea with its counters, as if each act had counted when it happened. */
export function ideaRow(
  world: World,
  ledger: Ledger,
  idea: PlannedIdea,
  more: RowContext,
): NewRow<"idea"> {
  const { content, postedAt } = idea;
  const last = content.statusHistory.at(-1);
  const statusId = ledger.statuses.of(last?.status ?? "new");
  return {
    title: content.title,
    body: content.body,
    body_html: more.bodyHtml,
    excerpt: excerpt(content.body),
    language: content.language,
    board_id: ledger.boards.of(content.board),
    status_id: statusId,
    status_group: more.statusOf(statusId).status_group,
    status_excerpt: excerpt(last?.note ?? "", STATUS_EXCERPT_LENGTH),
    author_id: ledger.people.of(content.author),
    random_key: Math.floor(world.random() * 2 ** 31),
    created_at: postedAt,
    updated_at: postedAt,
    active_at: world.now,
    external_id: null,
    withdrawn_at: null,
    ...counters(world, idea),
    ...clock(world, idea, more),
    review_at: reviewAt(more.statusOf(statusId), last ? world.at(last.daysAgo, content) : postedAt),
    owner_id: last ? ledger.people.of(last.by) : null,
    ...moderation(world, idea),
  };
}

/** A member's idea is answered in two working days where it is their first, else in five. */
function clock(world: World, { content, postedAt }: PlannedIdea, more: RowContext) {
  if (world.isStaff(content.author)) return {};
  const days = more.newcomer ? usualClock.newcomerDays : usualClock.days;
  return {
    newcomer: more.newcomer ? 1 : 0,
    reply_due_at: endOfWorkingDay(postedAt, days, more.calendar),
  } as const;
}

function counters(world: World, { postedAt, votes, comments, content }: PlannedIdea) {
  const isCustomer = (key: string) => !world.isStaff(key);
  const open = comments.filter((comment) => !comment.content.internal);
  const customerVotes = votes.filter((vote) => isCustomer(vote.person));
  const moving = [...customerVotes, ...open.filter((comment) => isCustomer(comment.content.by))];
  const bySomebodyElse = ({ by }: { by: string }) => by !== content.author;
  const decisions = [...content.statusHistory, ...(content.officialResponse ?? [])];
  const spoken = open.filter((comment) => !isCustomer(comment.content.by));
  const answers = [
    ...decisions.filter(bySomebodyElse).map((said) => world.at(said.daysAgo, content)),
    ...spoken.filter((comment) => bySomebodyElse(comment.content)).map((comment) => comment.at),
  ];
  return {
    vote_count: customerVotes.length,
    imported_vote_count: 0,
    top_count: customerVotes.length,
    comment_count: open.length,
    trend: trendOf([postedAt, ...moving.map((act) => act.at)].map(daysSinceEpoch)) ?? 0,
    first_answered_at: answers.length > 0 ? Math.min(...answers) : null,
    answered_at: answers.length > 0 ? Math.max(...answers) : null,
  };
}

function moderation(world: World, idea: PlannedIdea) {
  const { content, postedAt } = idea;
  return {
    listed: content.hidden ? 0 : 1,
    pinned_at: content.pinned ? decidedAt(world, idea) : null,
    locked_at: content.locked ? decidedAt(world, idea) : null,
    hidden_at: content.hidden ? postedAt + HIDDEN_AFTER_MS : null,
    hidden_reason: content.hidden ? HIDDEN_REASON : null,
  } as const;
}

/** When staff pinned or locked it: a day after the last word. */
export function decidedAt(world: World, { content, postedAt, comments }: PlannedIdea): number {
  const words = [...content.statusHistory.map((change) => world.at(change.daysAgo, content))];
  const last = Math.max(postedAt, ...words, ...comments.map((comment) => comment.at));
  return Math.min(world.now - HOUR, last + DAY);
}
