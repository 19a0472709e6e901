import { sql } from "kysely";
import { readableBy } from "~/features/business-case/cases.queries.server";
import { publishedTo } from "~/features/changelog/shown-entries.server";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { hasRole, isStaff, type SignedInViewer } from "~/features/people/viewer";
import { seenQuestions } from "~/features/questions/seen-questions.server";
import type { Db } from "~db/connect.server";

/** The viewer's entries before `before`, newest first, with what their sentences need. */
export function listInboxRows(
  db: Db,
  viewer: SignedInViewer,
  page: { before: number; most: number },
) {
  return inboxQuery(db, viewer)
    .where("notification.id", "<", page.before)
    .orderBy("notification.id", "desc")
    .limit(page.most)
    .execute();
}

/** One entry of the viewer's; undefined when there is none. */
export function findInboxRow(db: Db, viewer: SignedInViewer, id: number) {
  return inboxQuery(db, viewer).where("notification.id", "=", id).executeTakeFirst();
}

export type InboxRow = Awaited<ReturnType<typeof listInboxRows>>[number];

function inboxQuery(db: Db, viewer: SignedInViewer) {
  return db
    .selectFrom("notification")
    .innerJoin("activity", "activity.id", "notification.activity_id")
    .leftJoin("person as actor", "actor.id", "activity.actor_id")
    .leftJoin("idea", (join) =>
      join.onRef("idea.id", "=", "notification.idea_id").on(visibleTo(viewer)),
    )
    .leftJoin("board", "board.id", "idea.board_id")
    .leftJoin("roadmap_item as item", (join) =>
      join.onRef("item.id", "=", "notification.roadmap_item_id").on(shownTo(viewer, "item")),
    )
    .leftJoin("roadmap_comment as talk", (join) =>
      join
        .onRef("talk.id", "=", "activity.subject_id")
        .on("activity.subject_kind", "=", "roadmap_comment")
        .on("talk.deleted_at", "is", null)
        .on("talk.hidden_at", "is", null),
    )
    .leftJoin("trail", (join) =>
      join
        .onRef("trail.id", "=", "activity.subject_id")
        .on("activity.subject_kind", "=", "trail")
        .on((on) => on.lit(isStaff(viewer))),
    )
    .leftJoin("business_case", (join) =>
      join
        .onRef("business_case.id", "=", "activity.subject_id")
        .on("activity.subject_kind", "=", "business_case")
        .on(readableBy(viewer)),
    )
    .leftJoin("account as case_account", "case_account.id", "business_case.account_id")
    .leftJoin("answer", (join) =>
      join
        .onRef("answer.id", "=", "activity.subject_id")
        .on("activity.subject_kind", "=", "answer")
        .on((on) =>
          on.or([on("answer.hidden_at", "is", null), on("answer.author_id", "=", viewer.id)]),
        ),
    )
    .leftJoin("question", (join) =>
      join
        .on(
          "question.id",
          "=",
          sql<number>`case activity.subject_kind
            when 'question' then activity.subject_id when 'answer' then answer.question_id end`,
        )
        .on(seenQuestions(viewer)),
    )
    .leftJoin("changelog_entry", (join) =>
      join
        .onRef("changelog_entry.id", "=", "activity.subject_id")
        .on("activity.subject_kind", "=", "changelog_entry")
        .on(publishedTo(viewer)),
    )
    .leftJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "activity.subject_id")
        .on("activity.subject_kind", "=", "comment")
        .on("comment.deleted_at", "is", null)
        .on("comment.internal", "in", isStaff(viewer) ? [0, 1] : [0])
        .on((on) =>
          hasRole(viewer, "product")
            ? on.and([])
            : on.or([on("comment.hidden_at", "is", null), on("comment.author_id", "=", viewer.id)]),
        ),
    )
    .select([
      "notification.id",
      "notification.kind",
      "notification.created_at",
      "notification.read_at",
      "notification.idea_id as about_idea",
      "activity.verb",
      "activity.subject_kind",
      "activity.subject_id",
      "activity.details",
      "activity.actor_id",
      "actor.name as actor_name",
      "actor.waiting_since",
      "actor.suspended_at",
    ])
    .select([
      "idea.id as idea_id",
      "idea.title",
      "idea.excerpt",
      "idea.status_id",
      "idea.status_excerpt",
      "idea.language",
      "idea.author_id",
      "idea.withdrawn_at",
      "board.name as board_name",
      "item.id as item_id",
      "item.title as item_title",
      "item.horizon",
      "comment.id as comment_id",
      "comment.parent_id",
      "comment.internal",
      "comment.body as comment_body",
      "talk.id as talk_id",
      "talk.parent_id as talk_root",
      "talk.body as talk_body",
      "business_case.id as case_id",
      "case_account.name as case_account",
      "question.id as question_id",
      "question.title as question_title",
      "question.body as question_body",
      "answer.id as answer_id",
      "answer.body as answer_body",
      "trail.id as trail_id",
      "trail.title as trail_title",
      "changelog_entry.id as entry_id",
      "changelog_entry.title as entry_title",
    ])
    .where("notification.person_id", "=", viewer.id);
}
