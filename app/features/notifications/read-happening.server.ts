import type { Verb } from "~/features/activity/activity";
import { shownName } from "~/features/people/unnamed";
import { isStaff } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Happening } from "./happening";
import { readAssignment, readBulkChange } from "./read-assignment.server";
import { readBetaCall, readTester } from "./read-beta.server";
import { readCaseConfirmed, readCaseShown } from "./read-case.server";
import { readPublished, readWorthAsked } from "./read-changelog-event.server";
import { readComment } from "./read-comment.server";
import { readCreditAsked, readDispute } from "./read-credit.server";
import { readCommentEdit, readIdeaEdit } from "./read-edit.server";
import { readDisowned, readEntered } from "./read-entry.server";
import { readRecordedEvidence } from "./read-evidence.server";
import { readExtension } from "./read-extension.server";
import { readHiddenOfItem } from "./read-hidden.server";
import { readAnswer, readPosting, readPromotion, readStatusChange } from "./read-idea-event.server";
import { readMove } from "./read-item-event.server";
import { readMerge, readTakingIn } from "./read-merge.server";
import {
  readDecidedReport,
  readDecisionOnComment,
  readDecisionOnIdea,
  readVotesDecision,
} from "./read-moderation.server";
import { readNewcomer } from "./read-newcomer.server";
import {
  readAnswerAccepted,
  readAnswerPosted,
  readHiddenAnswer,
  readHiddenQuestion,
  readRequest,
  readThanks,
} from "./read-question.server";
import { readQuiet } from "./read-quiet.server";
import { readCoWriting, readSuggestion } from "./read-suggestion.server";
import { readRegisterRow, readTalk } from "./read-talk.server";
import { readTrailEvent } from "./read-trail-event.server";
import type { Reading } from "./reading";

type Reader = (db: Db, activity: Row<"activity">) => Promise<Reading | null>;

const readers: Partial<Record<Verb, Reader>> = {
  "idea.posted": readPosting,
  "idea.edited": readIdeaEdit,
  "idea.answered": readAnswer,
  "idea.assigned": readAssignment,
  "idea.status_changed": readStatusChange,
  "idea.promoted": readPromotion,
  "idea.planned": readPromotion,
  "idea.merged": readMerge,
  "idea.took_in": readTakingIn,
  "idea.went_quiet": readQuiet,
  "comment.posted": readComment,
  "comment.edited": readCommentEdit,
  "evidence.recorded": readRecordedEvidence,
  "comment.taken_up": readExtension,
  "roadmap_item.moved": readMove,
  "roadmap_item.delivered": readMove,
  "roadmap_item.worth_asked": readWorthAsked,
  "credit.asked": readCreditAsked,
  "credit.disputed": readDispute,
  "changelog_entry.published": readPublished,
  "roadmap_item.invited": readCoWriting,
  "suggested_edit.made": readSuggestion,
  "suggested_edit.accepted": readSuggestion,
  "suggested_edit.declined": readSuggestion,
  "suggested_edit.hidden": readHiddenOfItem,
  "register_row.hidden": readHiddenOfItem,
  "roadmap_comment.hidden": readHiddenOfItem,
  "roadmap_comment.posted": readTalk,
  "register_row.added": readRegisterRow,
  "beta.opened": readBetaCall,
  "beta.joined": readTester,
  "person.joined": readNewcomer,
  "idea.hidden": readDecisionOnIdea,
  "idea.approved": readDecisionOnIdea,
  "idea.refused": readDecisionOnIdea,
  "comment.hidden": readDecisionOnComment,
  "comment.approved": readDecisionOnComment,
  "comment.refused": readDecisionOnComment,
  "report.decided": readDecidedReport,
  "bulk_change.made": readBulkChange,
  "vote.set_aside": readVotesDecision,
  "vote.counted_again": readVotesDecision,
  "behalf_entry.entered": readEntered,
  "behalf_entry.disowned": readDisowned,
  "business_case.shared": readCaseShown,
  "business_case.confirmed": readCaseConfirmed,
  "question.routed": readRequest,
  "question.escalated": readRequest,
  "question.hidden": readHiddenQuestion,
  "answer.posted": readAnswerPosted,
  "answer.accepted": readAnswerAccepted,
  "answer.thanked": readThanks,
  "answer.hidden": readHiddenAnswer,
  "trail.visited": readTrailEvent,
  "trail.asked": readTrailEvent,
  "trail.needed": readTrailEvent,
  "trail.followed": readTrailEvent,
  "trail.contact_left": readTrailEvent,
};

/**
 * What there is to tell about an activity row, as things stand now; null when nobody is told of it,
 * or when it was undone, overtaken or deleted meanwhile.
 */
export async function readHappening(db: Db, activityId: number): Promise<Happening | null> {
  const activity = await db
    .selectFrom("activity")
    .selectAll()
    .where("id", "=", activityId)
    .executeTakeFirst();
  const reader = activity && readers[activity.verb as Verb];
  const reading = reader && (await reader(db, activity));
  if (!activity || !reading) return null;
  return {
    activityId,
    tellAt: activity.created_at,
    staffOnly: activity.staff_only === 1,
    idea: null,
    membersOnly: false,
    item: null,
    entry: null,
    worthDays: null,
    repAccounts: [],
    into: null,
    trail: null,
    talk: null,
    question: null,
    businessCase: null,
    comment: null,
    status: null,
    quietDays: null,
    words: "",
    actor: await readActor(db, activity, reading.idea ?? null),
    ...reading,
  };
}

/** The author of an idea who withdrew from it is not named again. */
async function readActor(
  db: Db,
  activity: Row<"activity">,
  idea: Happening["idea"],
): Promise<Happening["actor"]> {
  const person =
    activity.actor_id === null
      ? undefined
      : await db
          .selectFrom("person")
          .select(["id", "name", "role"])
          .where("id", "=", activity.actor_id)
          .executeTakeFirst();
  if (!person) return { id: null, name: null, staff: true };
  const name = idea?.withdrawnAuthorId === person.id ? null : shownName(person.name);
  return { id: person.id, name, staff: isStaff(person) };
}
