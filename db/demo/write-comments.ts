import { addEntries, wordsOf } from "~/features/ideas/index-idea.server";
import { renderMany, renderMarkdown } from "~/platform/markdown.server";
import { findMentions } from "~/platform/mentions";
import type { Database } from "../connect.server";
import type { NewRow } from "../schema";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";
import type { PlannedComment } from "./plan-comments";
import type { World } from "./world";

type Placed = PlannedComment & { ideaId: number; language: string; html: string };

/** The discussions, level by level, so that a reply finds the number of what it answers. */
export async function writeComments(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
): Promise<void> {
  const comments = await render(world, ledger, ideas);
  const deepest = Math.max(...comments.map((comment) => comment.depth));
  for (let depth = 0; depth <= deepest; depth++) {
    const level = comments.filter((comment) => comment.depth === depth);
    const rows = level.map((comment) => commentRow(world, ledger, comment));
    ledger.comments.set(
      level.map(({ content }) => content.key),
      await insertForIds(database, "comment", rows),
    );
  }
  await writeMarks(database, ledger, comments);
  await writeEntries(database, ledger, comments);
  for (const comment of comments) recordComment(ledger, comment);
}

async function render(world: World, ledger: Ledger, ideas: readonly PlannedIdea[]) {
  const comments = ideas
    .flatMap(({ content, comments }) =>
      comments.map((comment) => ({
        ...comment,
        ideaId: ledger.ideas.of(content.key),
        language: content.language,
      })),
    )
    .sort((left, right) => left.at - right.at);
  const html = await renderMany(comments.map((comment) => comment.content.body));
  const people = new Map(
    world.content.people.map(({ handle }) => [handle.toLowerCase(), `/people/${handle}`]),
  );
  return Promise.all(
    comments.map(async (comment, index): Promise<Placed> => {
      const { body } = comment.content;
      if (findMentions(body).length === 0) return { ...comment, html: html[index] ?? "" };
      return { ...comment, html: await renderMarkdown(body, { people }) };
    }),
  );
}

function commentRow(world: World, ledger: Ledger, comment: Placed): NewRow<"comment"> {
  const { content, parent, root } = comment;
  return {
    idea_id: comment.ideaId,
    parent_id: parent ? ledger.comments.of(parent.content.key) : null,
    root_id: root ? ledger.comments.of(root.content.key) : null,
    depth: comment.depth,
    author_id: ledger.people.of(content.by),
    by_staff: world.isStaff(content.by) ? 1 : 0,
    body: content.body,
    body_html: comment.html,
    language: comment.language,
    stance: content.stance === "none" ? null : content.stance,
    internal: content.internal ? 1 : 0,
    helpful_count: comment.helpful.length,
    created_at: comment.at,
  };
}

async function writeMarks(database: Database, ledger: Ledger, comments: readonly Placed[]) {
  const rows = comments.flatMap(({ content, helpful }) =>
    helpful.map((mark) => ({
      comment_id: ledger.comments.of(content.key),
      person_id: ledger.people.of(mark.person),
      created_at: mark.at,
    })),
  );
  await insertRows(database, "comment_helpful", rows);
}

async function writeEntries(database: Database, ledger: Ledger, comments: readonly Placed[]) {
  const rows = comments
    .filter(({ content }) => !content.internal)
    .map(({ content, ideaId }) => ({
      idea_id: ideaId,
      comment_id: ledger.comments.of(content.key),
      words: wordsOf(content.body),
    }));
  await database.write((trx) => addEntries(trx, rows));
}

function recordComment(ledger: Ledger, { content, at, ideaId, helpful }: Placed): void {
  const subject = { kind: "comment", id: ledger.comments.of(content.key), ideaId } as const;
  const staffOnly = content.internal === true;
  ledger.record(at, content.by, "comment.posted", subject, { staffOnly });
  for (const mark of helpful) {
    ledger.record(mark.at, mark.person, "comment.marked_helpful", subject, { staffOnly });
  }
}
