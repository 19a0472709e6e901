import { selectComments, toView } from "~/features/comments/comment-rows.queries.server";
import type { IdeaCard } from "~/features/ideas/idea";
import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { type Viewer, visitorWhoReads } from "~/features/people/viewer";
import { listOfficialResponses } from "~/features/triage/official-response.queries.server";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Feed, FeedEntry } from "./feed";
import { feedLanguage, ideaFeed } from "./feed-source";

const COMMENTS = 40;
const RESPONSES = 10;
const STATUS_CHANGES = 20;

/**
 * What happens to one idea, for a visitor: what people say to it, what the company answers, where it
 * goes. The newest first; a constant number of queries.
 * @throws NotFound when a visitor may not see the idea
 */
export async function loadIdeaFeed(
  db: Db,
  id: number,
  language: string,
  community: { name: string; defaultLanguage: string },
): Promise<Feed> {
  const viewer = visitorWhoReads(language);
  const [idea] = await cardsOf(db, viewer, [id]);
  if (!idea || idea.mergedIntoId !== null) throw new NotFound();
  const [text, comments, answers, changes] = await Promise.all([
    db
      .selectFrom("idea")
      .select(["body_html", "updated_at"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow(),
    listComments(db, viewer, idea),
    listAnswers(db, idea, language, community.name),
    listChanges(db, idea, language),
  ]);
  const t = textsOf(language).getFixedT(null, "discovery");
  const posted: FeedEntry = {
    key: `/ideas/${id}`,
    path: idea.path,
    title: idea.title,
    html: text.body_html,
    summary: idea.excerpt,
    language: idea.language,
    author: idea.author?.name ?? t("feed.left"),
    tags: [idea.board.name],
    createdAt: idea.createdAt,
    updatedAt: text.updated_at,
  };
  const entries = [...comments, ...answers, ...changes].sort((a, b) => b.createdAt - a.createdAt);
  return {
    title: `${idea.title} · ${community.name}`,
    description: t("feed.ideaHint"),
    path: idea.path,
    source: ideaFeed(id, feedLanguage(language, community)),
    language,
    entries: [...entries, posted],
  };
}

async function listComments(db: Db, viewer: Viewer, idea: IdeaCard): Promise<FeedEntry[]> {
  const t = textsOf(viewer.language).getFixedT(null, "discovery");
  const rows = await selectComments(db, viewer)
    .where("comment.idea_id", "=", idea.id)
    .where("comment.internal", "=", 0)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .orderBy("comment.created_at", "desc")
    .orderBy("comment.id", "desc")
    .limit(COMMENTS)
    .execute();
  return rows
    .map((row) => toView(row, { viewer, idea, canReply: false }))
    .map((comment) => ({
      key: `/comments/${comment.id}`,
      path: `/comments/${comment.id}`,
      title: comment.author
        ? t("feed.comment", { name: comment.author.name })
        : t("feed.commentOfNobody"),
      html: comment.bodyHtml ?? "",
      summary: "",
      language: comment.language,
      author: comment.author?.name ?? t("feed.left"),
      tags: comment.stance ? [t(`feed.stance.${comment.stance}`)] : [],
      createdAt: comment.createdAt,
      updatedAt: comment.editedAt ?? comment.createdAt,
    }));
}

async function listAnswers(
  db: Db,
  idea: IdeaCard,
  language: string,
  company: string,
): Promise<FeedEntry[]> {
  const t = textsOf(language).getFixedT(null, "discovery");
  const answers = await listOfficialResponses(db, idea.id, RESPONSES);
  return answers.map((answer) => ({
    key: `/ideas/${idea.id}/response/history#version-${answer.version}`,
    path: idea.path,
    title: t(answer.version > 1 ? "feed.answerChanged" : "feed.answer", { company }),
    html: answer.html,
    summary: answer.whatChanged,
    language: answer.language,
    author: answer.author?.name ?? t("feed.left"),
    tags: [],
    createdAt: answer.at,
    updatedAt: answer.at,
  }));
}

async function listChanges(db: Db, idea: IdeaCard, language: string): Promise<FeedEntry[]> {
  const t = textsOf(language).getFixedT(null, "discovery");
  const [statuses, rows] = await Promise.all([
    listStatuses(db, language),
    db
      .selectFrom("status_change")
      .leftJoin("person", "person.id", "status_change.actor_id")
      .select(["status_change.id", "to_status_id", "note_html", "status_change.language"])
      .select(["status_change.created_at", "person.name"])
      .where("idea_id", "=", idea.id)
      .where("from_status_id", "is not", null)
      .orderBy("status_change.id", "desc")
      .limit(STATUS_CHANGES)
      .execute(),
  ]);
  const names = new Map(statuses.map((status) => [status.id, status.name]));
  return rows.map((row) => ({
    key: `/ideas/${idea.id}#status-${row.id}`,
    path: idea.path,
    title: t("feed.status", { status: names.get(row.to_status_id) ?? "" }),
    html: row.note_html,
    summary: "",
    language: row.language,
    author: row.name || t("feed.left"),
    tags: [],
    createdAt: row.created_at,
    updatedAt: row.created_at,
  }));
}
