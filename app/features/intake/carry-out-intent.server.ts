import type { z } from "zod";
import { commentSchema } from "~/features/comments/comment.schema.server";
import { postComment } from "~/features/comments/post-comment.server";
import { offerVote } from "~/features/comments/short-comment.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { castVote } from "~/features/votes/cast-vote.server";
import { voteSchema } from "~/features/votes/vote.schema.server";
import { renderText } from "~/features/writing/render-text.server";
import { answersSchema } from "~/platform/asked-field.server";
import { NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { postIdeaSchema, prepareIdea } from "./post-idea.schema.server";
import { postIdea } from "./post-idea.server";

/** What a visitor began before signing in: the form that was sent, and the address it went to. */
export interface BegunAct {
  kind: "vote" | "comment" | "idea";
  path: string;
  /** Of the network in which they signed in. */
  rangeHash: string | null;
  /** The form, checked. @throws Invalid */
  parse<S extends z.ZodType>(schema: S): z.output<S>;
}

/**
 * Does what a visitor began, now that they are signed in.
 * @returns the path where it is seen.
 * @throws DomainError as the act itself, when it is refused by now.
 */
export function carryOutIntent(
  database: Database,
  viewer: SignedInViewer,
  begun: BegunAct,
): Promise<string> {
  const acts = { vote: carryOutVote, comment: carryOutComment, idea: carryOutIdea };
  return acts[begun.kind](database, viewer, begun);
}

async function carryOutVote(database: Database, viewer: SignedInViewer, begun: BegunAct) {
  const id = ideaOf(begun.path);
  const { importance, ...said } = begun.parse(voteSchema());
  const { rangeHash } = begun;
  if (importance !== 0) {
    await database.write((trx) => castVote(trx, viewer, id, { importance, ...said, rangeHash }));
  }
  return `/ideas/${id}`;
}

async function carryOutComment(database: Database, viewer: SignedInViewer, begun: BegunAct) {
  const ideaId = ideaOf(begun.path);
  const { body, stance, parentId, internal } = begun.parse(commentSchema);
  offerVote(viewer, { body, parentId, internal });
  const bodyHtml = await renderText(database.read, body);
  const id = await database.write((trx) =>
    postComment(trx, viewer, ideaId, {
      body,
      bodyHtml,
      stance,
      parentId: parentId ?? null,
      internal,
    }),
  );
  return `/ideas/${ideaId}#comment-${id}`;
}

async function carryOutIdea(database: Database, viewer: SignedInViewer, begun: BegunAct) {
  const form = begun.parse(postIdeaSchema);
  const answers = begun.parse(answersSchema);
  const input = await prepareIdea(database.read, form, answers, viewer.language);
  const id = await database.write((trx) => postIdea(trx, viewer, input));
  return `/ideas/${id}`;
}

function ideaOf(path: string): number {
  const number = /^\/ideas\/([1-9]\d{0,14})(?:-[^/]*)?\//.exec(path)?.[1];
  if (!number) throw new NotFound();
  return Number(number);
}
